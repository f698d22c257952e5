import { isPlaceholder } from './read-values';

// "Nessun crampo" is a note: what is missing must be the note itself.
const noNote =
  /^(?:(?:deja|escribe) (?:(?:una?|tus?|los?|aqu[ií]) )?(?:notas?|descripci[oó]n|comentarios?)(?: previos?)?\.{0,3}$|a[ñn]ade comentarios|no (?:notes?|description|comments?)\b|add (?:a |your |some )?(?:notes?|description|comments?)\b|none\.?$|write (?:a |your |some(?:thing)?)|keine? (?:notiz|beschreibung|kommentar|anmerkung|bemerkung)|notiz hinzu|aucune? (?:note|description|commentaire|remarque)|pas de (?:note|description|commentaire|remarque)|ajoute[rz]? (?:une?|des|vos|votre)|sin (?:notas?|descripci[oó]n|comentarios?)|(?:a[ñn]ad|agreg)\S* (?:una?|tu|notas?|descripci)|nessun[ao]? (?:not[ae]|descrizione|commento)|aggiungi (?:una?|not[ae]|descrizione)|sem (?:notas?|descri|coment|anota|observa)|adicion\S* (?:uma?|notas?|descri)|geen (?:notitie|beschrijving|omschrijving|opmerking)|voeg .{0,30}toe|ing(?:en|a) (?:anteckning|beskrivning|kommentar)|lägg till|(?:to be )?fill(?:ed)? (?:this )?in after|à remplir|nach (?:der|dem) .{3,20} ausf[uü]llen|da compilare|(?:por|a) (?:rellenar|completar|preencher)|(?:na afloop )?in(?:vullen| te vullen)|fylls? i|記入してください|メモ(?:は|が)?(?:ありません|なし)|なし$|説明なし)/i;

/** Whether words only say that there is no note. */
export function saysNoNote(text: string): boolean {
  return isPlaceholder(text) || (text.length <= 60 && noNote.test(text.trim()));
}
