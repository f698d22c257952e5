// Who speaks, as pages call them. Folded: small letters, no accents. English, German, French, Spanish, Italian, Portuguese,
// Dutch, Swedish, Japanese.
const author =
  /^(?:(?:post |entry )?author|beitragsautor(?:in)?|tourenautor(?:in)?|auteure? (?:de l'article|de la sortie)|autora? (?:de la entrada|del post|do post|da publicacao)|autore del post|auteur van het bericht|inlaggsforfattare|op|owner|autor(?:in)?|verfasser(?:in)?|ersteller(?:in)?|auteure?|autrice|autore|autora|forfattare|投稿者|作者|本人)$/;
const byTrade =
  /^(?:athlete?|athletin|atleta|atleet|sportler(?:in)?|deportista|sporter|runner|rider|laufer(?:in)?|coureu(?:r|se)|corredora?|aluno|aluna|atlet|patiente?|patientin|paciente|paziente|client|cliente|klant|kund|選手)$/;
const viewer = /^(?:you|me|toi|vous|moi|tu|yo|io|ich|du|eu|voce|jij|ik|jag|あなた|自分|私)$/;
const answering =
  /(?:(?:^|\s)(?:repl(?:y|ied|ies|ying) to|in reply to|answer(?:s|ed)? to|antwort(?:et)? (?:an|auf)|en reponse a|repond a|en respuesta a|responde a|in risposta a|risponde a|em resposta a|(?:als )?antwoordt?(?: op)?|svarar|som svar till)|@)\s*$/u;
const verbs =
  /\s*(?:says|said|wrote|writes|commented|replied|schreibt|schrieb|sagt|sagte|kommentierte|antwortete|dit|a dit|ecrit|a ecrit|a commente|a repondu|dice|dijo|escribe|escribio|comento|respondio|scrive|ha scritto|ha detto|ha commentato|ha risposto|diz|disse|escreve|escreveu|comentou|respondeu|zegt|zei|schrijft|schreef|reageerde|sager|sa|skriver|skrev|kommenterade|svarade)?\s*[:：]?$/u;
const classOfAuthor =
  /^(?:by-?post-?author|(?:comment-)?by-(?:node-)?author|(?:comment|message|msg|reply|bubble|chat|post|thread|turn|kommentar|commentaire|comentario|commento|reactie|mensaje|messaggio|mensagem|bericht|nachricht|inlagg)[\w-]*--(?:owner|author|mine|own|self|me|eigen|propre|propio|propria|proprio|eget)|is-(?:owner|author|mine|own|self|me)|(?:own|my|mine|self)-(?:comment|message)|(?:comment|message|msg|chat|bubble)-(?:own|mine|self|owner|sent|me)|[\w-]*(?:comment|message|msg|reply|bubble|chat|thread|burbuja|bulle|blase|bolha|bolla|mensaje|messaggio)[\w-]*--(?:sent|outgoing|yo|moi|ich|io|eu|jag|ik))$/i;
const classOfAthlete =
  /(?:comment|message|msg|reply|note|bubble|chat|feedback|mensaje|messaggio|nachricht)[\w-]*--?(?:athlete|athlet|atleta|atleet|runner|client|patient|paciente|paziente|deportista|sportler)(?:in)?$/i;
const classOfCoach =
  /(?:comment|message|msg|reply|note|bubble|chat|feedback|bericht|mensaje|messaggio|nachricht|item)[\w-]*--?(?:coach|trainer|trainerin|entrenadora?|allenatore|treinadora?|entraineur|tranare)$/i;
/** Of one's own, in a list of what people say. */
const mine = /^(?:mine|own|self|sent|outgoing|me|is-me|is-mine)$/i;

/** Whether folded words mark whoever wrote the post or did the workout. */
export function marksAuthor(folded: string): boolean {
  return author.test(folded);
}

/** Whether folded words are what a log calls its athletes: beside one name of a conversation it is whose workout it is. */
export function marksAthlete(folded: string): boolean {
  return byTrade.test(folded);
}

/** Whether folded words mean whoever looks at the page. */
export function marksViewer(folded: string): boolean {
  return viewer.test(folded);
}

/** Whether folded words say that the name behind them is whom somebody answers. */
export function saysWhomToAnswer(folded: string): boolean {
  return answering.test(folded);
}

/** A folded name without the word behind it for speaking: `marlene says:` is `marlene`. */
export function withoutVerb(folded: string): string {
  return folded.replace(verbs, '');
}

/** Whether an element's class calls it the author's own comment; `inTalk`: it stands among comments. */
export function isClassOfAuthor(names: string, inTalk = false): boolean {
  return names.split(/\s+/).some((name) => classOfAuthor.test(name) || (inTalk && mine.test(name)));
}

/** Whether an element's class calls it the athlete's words, as a coach's site does. */
export function isClassOfAthlete(names: string): boolean {
  return names.split(/\s+/).some((name) => classOfAthlete.test(name));
}

/** Whether an element's class calls it a coach's words. */
export function isClassOfCoach(names: string): boolean {
  return names.split(/\s+/).some((name) => classOfCoach.test(name));
}
