/** The see-a-doctor list. Fixed texts: never a disease, never "all is well". */
export const flags = {
  'flags.found.title': 'Läs det här först',
  'flags.found.body': 'Några av dina ord står på vår sök vård-lista.',
  'flags.found.quote': 'Du skrev',
  'flags.found.all': 'Se hela listan',
  'flags.found.dismiss': 'Jag menade något annat',
  'flags.found.below': 'Passets krampfaktorer finns längre ner. De är mindre viktiga just nu.',
  'flags.found.short': 'Ord på vår sök vård-lista',
  'flags.emergency.title': 'Ring det lokala nödnumret nu',
  'flags.emergency.short': 'Nödläge: ring nu',
  'flags.emergency.confused':
    'Förvirrad, beter sig konstigt, faller ihop eller får krampanfall (ej vanlig muskelkramp), under eller efter träning. Om personen är mycket varm: börja kyla med kallt vatten och vänta inte.',
  'flags.emergency.water':
    'Förvirrad, kräks eller får krampanfall (ej vanlig muskelkramp) efter ett långt pass, framför allt efter att ha druckit mycket vätska. Ge inget mer att dricka.',
  'flags.emergency.chest': 'Ont i bröstet, svårt att andas eller svimning.',
  'flags.emergency.tight':
    'Ett hårt, mycket spänt ben som gör långt mer ont än väntat. Eller en domnad eller svag fot efter hård ansträngning eller ett slag.',
  'flags.emergency.back':
    'Ont i ryggen eller benet och svårt att hålla urin eller avföring, eller domnad hud mellan benen.',
  'flags.emergency.side': 'Plötslig svaghet eller domning i ena sidan av kroppen.',
  'flags.emergency.whole': 'Kramper i hela kroppen tillsammans med förvirring.',
  'flags.today.title': 'Låt vården undersöka dig i dag',
  'flags.today.body': 'Ring en läkare eller sjukvårdsrådgivningen i dag.',
  'flags.today.leg':
    'Ett ben som är svullet, varmt, rött eller mörkare, med dunkande eller krampliknande smärta. Särskilt efter en lång resa, operation, sjukdom, graviditet eller hormoner.',
  'flags.today.leg.do': 'Massera inte benet innan du har blivit undersökt.',
  'flags.today.leg.now': 'Också ont i bröstet eller svårt att andas? Ring det lokala nödnumret nu.',
  'flags.today.urine':
    'Mörk urin, som te eller cola. Eller muskelsmärta eller svaghet som är mycket värre än väntat, timmar eller dagar efter träning.',
  'flags.today.pop':
    'En plötslig smäll, eller som en spark, i vaden eller hälen. Eller du kan inte skjuta ifrån eller gå upp på tå.',
  'flags.today.many': 'Kramper som inte slutar, i många muskler.',
  'flags.today.headache':
    'Huvudvärk, illamående eller svullna händer efter ett långt pass då du druckit mycket vätska. Drick inget mer tills vidare.',
  'flags.today.bruise': 'Blåmärke eller svullnad tillsammans med kramp.',
  'flags.today.cold': 'Ett kallt eller blekt ben som gör ont i vila.',
  'flags.today.weak': 'Plötslig svaghet eller domning i ett ben.',
  'flags.soon.title': 'Boka ett besök de närmaste dagarna',
  'flags.soon.walk': 'Ont i vaden när du går, som släpper i vila och kommer tillbaka.',
  'flags.soon.thin': 'En muskel som blir svagare, tunnare eller domnad.',
  'flags.soon.back': 'Ont i ryggen tillsammans med kramp i benen.',
  'flags.soon.bone':
    'Ont på en punkt på ett ben i skelettet, värre vid stötar eller på natten. Sluta springa med det.',
  'flags.soon.tight':
    'Det spänner vid samma punkt på varje löppass och lättar i vila, eller en fot som domnar.',
  'flags.soon.rest':
    'Kramper i vila, på natten, ofta, eller nya efter en ny medicin. Sluta inte med medicinen på egen hand.',
  'flags.soon.again': 'Kramper som kommer tillbaka gång på gång trots vila och stretching.',
  'flags.ask.title': 'Fråga först',
  'flags.ask.body':
    'Får du dialys, är du gravid eller har du njursjukdom, hjärtsjukdom eller diabetes? Fråga innan du ändrar ditt intag av salt eller magnesium.',
  'flags.notComplete': 'Listan är inte komplett. Ring en läkare om du är orolig.',
  'flags.check.lead': 'Kryssa för det du märker nu. Inget sparas.',
  'flags.check.found': 'Du kryssade för',
  'flags.check.clear': 'Ta bort alla kryss',
  'flags.setAside': 'Du sa att ord på vår sök vård-lista betyder något annat.',
} as const;
