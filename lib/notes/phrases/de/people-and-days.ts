/** People of the athlete's own. */
export const kin =
  '(?:(?:lauf|trainings|rad|tennis|vereins|team)?(?:kumpel|kumpels|freund|freundin|freundinnen|freunde|partner|partnerin|kollegen?|kollegin|kolleginnen|kamerad|kameradin)|(?:ehe)?frau|(?:ehe)?mann(?! mit dem hammer)|bruder|schwester|vater|mutter|papa|mama|opa|oma|sohn|tochter|chef|chefin|kind|kinder|kids|jungs|mädels|mädel|mädchen|junge|bub|bua|cousin|cousine|onkel|tante|neffe|nichte|nachbar|nachbarin|schwager|schwägerin|mitfahrer|mitfahrerin|mitläufer|mitläuferin|mitspieler|mitspielerin|mitstreiter|hund|pferd|spezl|haberer|gspänli|begleiter|begleiterin|begleitung|schlussläufer|schlussläuferin|startläufer)';

/** People one meets in a race or a match. */
export const strangers =
  '(?:gegner|gegnerin|gegenspieler|gegenspielerin|torwart|torfrau|stürmer|stürmerin|verteidiger|kapitän|(?:schluss|start|staffel|spitzen|mit)?läufer|(?:schluss|start)?läuferin|fahrer|fahrerin|schwimmer|schwimmerin|teilnehmer|teilnehmerin|sieger|siegerin|favorit|favoritin|konkurrent|konkurrentin|konkurrenz|typ|pacer|pacemaker|schüler|schülerin|athlet|athletin|vordermann|hintermann|führende[nr]?|ordner|steuerfrau|steuermann|schlagmann)';

/** Common first names: somebody, where a verb follows. */
export const firstNames =
  '(?:anna|anne|andi|andrea|alex|anja|bernd|basti|ben|birgit|chris|christian|claudia|daniel|david|dennis|dirk|elena|eva|fabian|felix|flo|florian|franz|georg|hannah?|hannes|hans|helga|heike|ines|jan|jana|jens|jonas|jörg|jule|julia|jürgen|kai|karin|karl|katrin|katja|kathi|kevin|klaus|lara|lars|laura|lea|lena|leon|leonie|lisa|lukas|manu|manuel|marco|marcel|maria|marie|mario|markus|martin|matthias|max|mia|micha|michael|michi|moritz|nico|nicole|nina|ole|olli|paul|peter|petra|philipp|ralf|reto|robert|sabine|sandra|sara|sarah|sebastian|sepp|silke|simon|sophie|stefan|steffi|steffen|susi|sven|tanja|thomas|tim|timo|tina|tobi|tobias|tom|toni|uli|urs|ute|uwe|vroni|werner|wolfgang)';

/** What is told of somebody: he had, she lay. */
export const acts =
  '(?:hat|hatte|hot|hät|bekam|bekommt|kriegt|kriegte|musste|muss|lag|liegt|stand|steht|war|saß|sitzt|mit|wurde|humpelt|humpelte|schrie|jammerte|blieb|stieg|klagte|klagt|kämpft|kämpfte|fing|fiel|ging|stoppt|stoppte)';

export const weekday = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|wochenende)';
