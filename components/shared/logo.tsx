const leg =
  'M48 15h33c1.6 0 2.6 1.1 2.5 2.6C82.6 32 80.5 46 76.5 59c-2.6 8.5-3.8 15.5-2 21.5 1.4 4.6 5.3 7.5 11 10.2 7.2 3.4 12.7 5.8 15.2 9.8 2.3 3.8 1 10-4.7 10H51c-5.7 0-9-3.5-8.3-9 .7-5 3.3-9.3 3.8-14.5.7-7.5-2.7-13-7.5-19.5C32.2 58.3 28.5 51 29.5 41.5 30.5 32.3 40 26 45.6 16.5c.6-1 1.3-1.5 2.4-1.5Z';

/** The mark: a lower leg with one spot, on its own tile. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="30" fill="var(--logo)" />
      <path d={leg} fill="#fff" />
      <circle cx="51" cy="45" r="13" fill="var(--logo-spot)" stroke="var(--logo)" stroke-width="5" />
    </svg>
  );
}
