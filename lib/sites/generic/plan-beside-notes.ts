import type { WorkoutNote } from '../../workout/workout-record';
import { foldWord } from './label-words';
import { headsNotes } from './notes-headings';

/** Beside the athlete's own notes, the description of the workout is what was planned. */
export function withPlanApart(
  notes: readonly WorkoutNote[],
  headed: ReadonlyMap<string, string>,
): WorkoutNote[] {
  const isPlan = ({ kind, text }: WorkoutNote) =>
    kind === 'description' && ofTheWorkout.test(foldWord(headed.get(text) ?? ''));
  const own = notes.some(
    (note) =>
      note.kind === 'description' && !isPlan(note) && headsNotes(foldWord(headed.get(note.text) ?? '')),
  );
  return own
    ? notes.map((note) => (isPlan(note) ? { ...note, kind: 'planned' as const } : note))
    : [...notes];
}
const ofTheWorkout =
  /^(?:(?:workout|session) description|description (?:of the (?:workout|session)|de (?:la seance|l'entrainement))|beschreibung (?:der einheit|des trainings)|descripcion (?:de la sesion|del (?:entreno|entrenamiento))|descrizione (?:dell'allenamento|della seduta)|descricao (?:do treino|da sessao)|beschrijving van de training)[:：]?$/;

/** Whether words under a plan's heading say what to do: several lines, or a sentence with its end. */
export function tellsSteps(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= 3 && (text.includes('\n') || /[.!?。！？]$/u.test(text));
}
