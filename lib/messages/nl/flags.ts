/** The see-a-doctor list. Fixed texts: never a disease, never "all is well". */
export const flags = {
  'flags.found.title': 'Lees dit eerst',
  'flags.found.body': 'Sommige van je woorden staan op onze naar-de-dokter-lijst.',
  'flags.found.quote': 'Je schreef',
  'flags.found.all': 'Bekijk de hele lijst',
  'flags.found.dismiss': 'Ik bedoelde iets anders',
  'flags.found.below': 'De krampfactoren van deze training staan hieronder. Die zijn nu minder belangrijk.',
  'flags.found.short': 'Naar-de-dokter-woorden',
  'flags.emergency.title': 'Bel nu je lokale alarmnummer',
  'flags.emergency.short': 'Noodgeval: bel nu',
  'flags.emergency.confused':
    'In de war, vreemd doen, in elkaar zakken of stuipen, tijdens of na het sporten. Heel heet? Begin te koelen met koud water en wacht niet.',
  'flags.emergency.water':
    'In de war, overgeven of stuipen na een lange inspanning, vooral na veel drinken. Geef niets meer te drinken.',
  'flags.emergency.chest': 'Pijn op de borst, moeite met ademen of flauwvallen.',
  'flags.emergency.tight':
    'Een hard, heel strak been met veel ergere pijn dan je zou verwachten. Of een gevoelloze of zwakke voet na een zware inspanning of een klap.',
  'flags.emergency.back':
    'Pijn in rug of been met moeite om plas of ontlasting op te houden, of een gevoelloze huid tussen de benen.',
  'flags.emergency.side': 'Plotseling een zwakke of gevoelloze kant van het lichaam.',
  'flags.emergency.whole': 'Kramp over het hele lichaam en ook in de war zijn.',
  'flags.today.title': 'Laat je vandaag nakijken',
  'flags.today.body': 'Bel vandaag een arts of een medische advieslijn.',
  'flags.today.leg':
    'Eén been dat gezwollen, warm, rood of donkerder is, met kloppende of krampachtige pijn. Des te meer na een lange reis, operatie, ziekte, zwangerschap of hormonen.',
  'flags.today.leg.do': 'Masseer het been niet tot er iemand naar heeft gekeken.',
  'flags.today.leg.now': 'Ook pijn op de borst of moeite met ademen? Bel nu je lokale alarmnummer.',
  'flags.today.urine':
    'Donkere plas, als thee of cola. Of spierpijn of spierzwakte die veel erger is dan verwacht, uren of dagen na het sporten.',
  'flags.today.pop':
    'Plotseling een trap of knak in kuit of hiel. Of je kunt niet afzetten of op je tenen gaan staan.',
  'flags.today.many': 'Kramp in veel spieren die niet ophoudt.',
  'flags.today.headache':
    'Hoofdpijn, misselijkheid of opgezette handen na een lange inspanning met veel drinken. Drink voorlopig niets meer.',
  'flags.today.bruise': 'Een blauwe plek of zwelling bij een kramp.',
  'flags.today.cold': 'Een koud of bleek been dat in rust pijn doet.',
  'flags.today.weak': 'Plotseling een zwak of gevoelloos been.',
  'flags.soon.title': 'Maak een afspraak in de komende dagen',
  'flags.soon.walk': 'Kuitpijn bij het lopen die met rust weggaat en terugkomt.',
  'flags.soon.thin': 'Een spier die zwakker, dunner of gevoelloos wordt.',
  'flags.soon.back': 'Rugpijn samen met kramp in de benen.',
  'flags.soon.bone':
    'Pijn op één plek van een bot, erger bij schokken of ’s nachts. Loop er niet meer mee hard.',
  'flags.soon.tight':
    'Een strak gevoel op hetzelfde punt van elke loop dat met rust afneemt, of een voet die gevoelloos wordt.',
  'flags.soon.rest':
    'Kramp in rust, ’s nachts, vaak, of nieuw na een nieuw medicijn. Stop niet zelf met het medicijn.',
  'flags.soon.again': 'Kramp die blijft terugkomen ondanks rust en rekken.',
  'flags.ask.title': 'Vraag het eerst',
  'flags.ask.body':
    'Aan de dialyse, zwanger, of heb je een nierziekte, hartziekte of diabetes? Vraag het voordat je iets verandert aan zout of magnesium.',
  'flags.notComplete': 'Deze lijst is niet compleet. Maak je je zorgen? Bel een arts.',
  'flags.check.lead': 'Vink aan wat je nu merkt. Er wordt niets bewaard.',
  'flags.check.found': 'Je vinkte aan',
  'flags.check.clear': 'Alles uitvinken',
  'flags.setAside': 'Je zei dat woorden op onze naar-de-dokter-lijst iets anders betekenen.',
} as const;
