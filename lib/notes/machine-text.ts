/**
 * Lines that a machine wrote into a description: weather lines, app footers, links. They hold temperatures but no
 * feelings. Each is blanked to the same length, so that offsets into the note stay right.
 */
const machineLines = [
  /^[^\p{L}\n]{0,6}[-+]?\d{1,3} ?°? ?[cf]\b.{0,20}(?:feels like|humidity|wind|ressenti|gefuhlt|sensacion).{0,160}$/u,
  /^.{0,40}(?:feels like|humidity|ressenti).{0,60}(?:wind|vent|km\/h|mph|m\/s).{0,120}$/u,
  /^[\s-]{0,4}(?:-- )?(?:from|via|by|powered by|recorded with|synced (?:from|with)|uploaded from) .{0,60}$/u,
  /^.{0,40}https?:\/\/\S{1,300}.{0,40}$/u,
  /^(?:klimat|activity craft|myworldtour|wandrer|elevate|xert|join|trainerroad)\b.{0,160}$/u,
];

/** The folded text with machine lines blanked. */
export function withoutMachineText(plain: string): string {
  return plain
    .split('\n')
    .map((line) =>
      machineLines.some((p) => p.test(line.trim().slice(0, 400))) ? ' '.repeat(line.length) : line,
    )
    .join('\n');
}
