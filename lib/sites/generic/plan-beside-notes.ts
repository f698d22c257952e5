import type { WorkoutNote } from '../../workout/workout-record';
import { foldWord } from './label-words';
import { headsNotes } from './notes-headings';
import type { Cell } from './page-cells';

/** Beside the athlete's own notes, the description of the workout is what was planned. */
export function withPlanApart(
  notes: readonly WorkoutNote[],
  labelled: readonly { readonly cell: Cell }[],
): WorkoutNote[] {
  const described = notes.filter(({ kind }) => kind === 'description');
  const named = labelled.some(({ cell }) => ofTheWorkout.test(foldWord(cell.text)));
  const own = labelled.some(
    ({ cell }) => headsNotes(foldWord(cell.text)) && !ofTheWorkout.test(foldWord(cell.text)),
  );
  if (!named || !own || described.length < 2) return [...notes];
  const [first] = described;
  return notes.map((note) => (note === first ? { ...note, kind: 'planned' as const } : note));
}
const ofTheWorkout =
  /^(?:(?:workout|session) description|description (?:of the (?:workout|session)|de (?:la seance|l'entrainement))|beschreibung (?:der einheit|des trainings)|descripcion (?:de la sesion|del (?:entreno|entrenamiento))|descrizione (?:dell'allenamento|della seduta)|descricao (?:do treino|da sessao)|beschrijving van de training)[:：]?$/;

/** Whether words under a plan's heading say what to do: several lines, or a sentence with its end. */
export function tellsSteps(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= 3 && (text.includes('\n') || /[.!?。！？]$/u.test(text));
}
