import type { PageWords } from './page-words';

export const en: PageWords = {
  labels: {
    movingSeconds: `
      time on feet|chip time|chiptime|chip-time|timer|timer time|moving time|time moving|active time|net time|riding time
      | ride time|running time|time in motion|moving|in motion|race time|walking time|hiking time|swim time
      | swimming time|rowing time|skating time|paddling time|work time|time rowed|time ridden|time run
      | in the saddle|time in the saddle`,
    elapsedSeconds: `
      total incl rest|total incl rests|total incl breaks|total with rest|total inc rest|elapsed time
      | time elapsed|elapsed|total time|total duration|gross time|total time out|time with breaks
      | time incl breaks|with breaks|with stops|clock time elapsed|total with rests|total with breaks
      | door to door`,
    time: `
      official time|session duration|session time|practice duration|match duration|time|duration|workout time
      | activity time|exercise time|workout duration|activity duration|total workout time|how long|training time
      | session length|workout length|finish time|finishing time|result time|time on water|time on the water
      | time in water|time in the water|time afloat`,
    distanceMeters: `
      metres|distance|dist|distance covered|total distance|how far|covered|volume|distance swum|distance run
      | distance ridden|distance rowed|distance hiked|distance walked`,
    ascentMeters: `
      elevation gain|total up|elev gain|elevation|ascent|total ascent|climb|climbing|total climb|elevation gained
      | climbed|gain|d+|height gain|vertical gain|vert|uphill|d +|elevation up|elevation (up)`,
    airTemperatureC: `
      temperature|temp|air temperature|air temp|ambient temperature|outside temperature|weather temperature
      | air|outdoor temperature|temperature outside|temp outside|t°|temp air`,
    deviceTemperatureC: `
      avg temp|avg temperature|average temp|average temperature|device temperature|sensor temperature
      | device temp|watch temperature`,
    feelsLikeC: `
      feels like|feels-like|felt like|apparent temperature|felt temperature|feels like temperature|real feel
      | heat index|realfeel|real feel temperature`,
    humidityPercent: 'humidity|relative humidity|air humidity|air moisture|rel. humidity|rel humidity',
    averageHeartRate: `
      avg hr|average hr|avg heart rate|average heart rate|heart rate avg|heart rate (avg)|avg. heart rate
      | avg. hr|mean heart rate|ahr`,
    perceivedExertion: `
      rpe|perceived exertion|perceived effort|rate of perceived exertion|srpe|session rpe|effort (rpe)
      | rpe (1-10)|perceived exertion (rpe)|rating of perceived exertion|borg cr10|cr10`,
    sport: `
      machine|ergometer|machine type|sport|activity type|type|workout type|activity|sport type|exercise
      | discipline|category|activity kind|kind|kind of sport`,
    title: 'title|name|workout name|activity name|workout title|activity title',
    date: `
      run date|ride date|workout date|activity date|session date|swim date|hike date|date|start|start time
      | started|when|started at|date and time|begin|done on|date and start time|date and start|date started
      | date of workout|date of run|date of ride|day|starting time|start date and time|start date
      | start date & time|set off at|set off|date & time|date/time|run on|ridden on|hiked on|swum on|rowed on
      | walked on|took place|took place on|completed on|performed on|when was it`,
    clock: 'time of day|start hour|hour|start of day|clock time|begin time|begin|timer start',
    description: `
      notes|note|description|my notes|other notes|workout notes|how it went|how did it go|diary|journal entry
      | remarks`,
    private: 'private notes|private note|personal notes',
    'effort-sign': `
      pace|avg pace|average pace|cadence|avg cadence|power|avg power|max hr|max heart rate|heart rate|hr
      | training load|tss|steps|laps|splits|pulse`,
    other: `
      feel|feeling|legs|mood|d-|d -|loss|elev loss|elevation loss|total descent|length|pool length|comment
      | comments|calories|energy|speed|avg speed|average speed|max speed|wind|wind speed|pressure|weather
      | conditions|gear|equipment|shoes|bike|descent|location|place|min temp|max temp|min temperature
      | max temperature|water temperature|water temp|calorie|pauses|pause|effort|exertion`,
  },
  parts: {
    warmth: 'temp temperature temperatures t° tº',
    lasting: 'time duration dur minutes',
    far: 'distance distances dist dst mileage',
    up: 'ascent climb climbing climbed ascension gain elevation elev',
    beats: 'hr bpm heart heartrate cardio',
    damp: 'humidity hum rh',
    effort: 'effort exertion rpe srpe borg cr10',
    date: 'date',
    clock: 'clock',
    sport: 'sport discipline',
    title: 'title name subject',
    short: 't',
    moving: 'moving mov moved real rolling motion mobile net nett',
    whole: 'total tot overall elapsed gross',
    average: 'avg average ave mean',
    air: 'air ambient outdoor outside weather ext exterior',
    device: 'device unit sensor watch recorded measured',
    felt: 'feels felt feel apparent realfeel',
    perceived: 'perceived perception rated subjective session',
    positive: 'positive pos gained + d+ ↑ up uphill cumulative',
    relative: 'rel relative',
    small: 'a of the this my for in i on activity workout training session exercise number type kind',
    whose: 'athlete athletes s',
    unit: 'km m mi ft metres meters meter kilometer kilometers kilometres c f °c °f ºc ºf % h bpm',
    degree: 'level scale note score modified',
    high: 'altitude',
    often: 'freq rate',
  },
  weather: ['(?:the )?weather(?: conditions| data)?|(?:the )?conditions'],
  headings: {
    notes: [
      "(?:(?:my|your|our|own|personal|daily|short|training|workout|session|run(?:ning)?|ride|swim|race|activity|trip|hike|outing|day|(?:athlete|runner|rider|cyclist|swimmer|rower|walker|hiker|member|author|skier)(?:'?s)?|post[ -](?:workout|run|ride|race|session)) )*(?:notes?|field notes|journal|diary|(?:journal|diary|log) entry|thoughts?|reflections?|impressions|feelings?|recap|debrief|write-?up|report|(?<= )story|remarks?|observations?|description|takeaways?|in (?:my|your) (?:own )?words)(?: (?:to self|(?:on|about|from|of|after) (?:(?:the|my|this|your|today's) )?(?:day|today|run|ride|swim|hike|walk|race|workout|session|activity)))?",
      "(?:my|your|own|personal|athlete'?s?) comments?",
      'how (?:it|did (?:it|i|you|that|the \\w+)|(?:i|you|the \\w+|my \\w+|this \\w+)|was (?:it|that|the \\w+|your \\w+|this \\w+))(?: (?:all )?(?:felt|feel|feeling|went|go|was)(?: (?:today|overall|during|after) ?(?:it|the \\w+)?)?)?',
      'what (?:happened|went (?:well|wrong|on)|i noticed)',
      "(?:athlete|runner|rider)(?:'s)? (?:feedback|comments?|notes?|summary)|memo",
      '(?:about this (?:run|ride|workout|activity|session))',
      "(?!(?:editor|today|week|month|coach|trainer|race|course|club|team)'?s )[\\p{L}-]{2,20}(?:'s|s') (?:(?:training|race|own|log) )?(?:notes?|remarks?|report|story|diary|journal|write-?up)",
      '(?:comments?|notes?|report|story|observations?) (?:by|from|of) (?:the )?(?:athlete|member|swimmer|rower|hiker|author|runner|rider|participant)(?: .{3,30})?',
      "(?:athlete|runner|rower|swimmer|rider)'s log",
      'the (?:story|tale|report)',
    ],
    plan: [
      "what (?:to do|you(?: a|')re doing)|(?:what's|what is) (?:on|the plan)",
      "(?:(?:coach(?:'?s)?|trainer(?:s)?|workout|session|training) )?(?:instructions?|prescription|workout (?:details|structure|steps|plan))(?: (?:from|by) (?:the |my |your )?coach)?",
      '(?:the )?(?:session|workout|training) plan|programme?|planned (?:workout|session|training)',
      '(?:session|workout) content|assigned (?:workout|session|training)',
      "(?:coach(?:'s)?|trainer(?:'s)?) brief|(?:workout|session) brief",
      "(?:the )?coach's (?:set|session|workout|plan)",
    ],
    private: [
      'just for me|for my eyes only',
      'only (?:you|me) can see (?:this|it)|(?:only )?visible (?:only )?to (?:you|me)',
      'notes? \\(private\\)|notes? to self|private comments?|hidden notes?',
      '(?:my )?(?:private|confidential) (?:training |workout )?(?:notes?|memos?|remarks?|diary|journal)',
      '(?:my )?notes? (?:(?:only|just) )?for (?:me(?: only)?|my eyes only|myself)',
    ],
  },
  noNote: {
    whole: [
      '(?:this|the) (?:activity|workout|session|run|ride) has no (?:notes?|description|comments?)',
      'nothing (?:written|noted)(?: (?:for|about|on) .{3,30})?',
      'there (?:are|is) no (?:notes?|description|comments?).{0,30}',
      'the athlete (?:left|wrote) (?:nothing|no .{3,20})|no data|n\\.?[ad]\\.?',
    ],
    begins: [
      'no (?:notes?|description|comments?)\\b',
      'add (?:a |your |some )?(?:notes?|description|comments?)\\b|none\\.?$',
      'write (?:a |your |some(?:thing)?)|(?:to be )?fill(?:ed)? (?:this )?in after',
      '(?:imported|synced|uploaded) (?:from|by|with|via)\\b|(?:book|get|ask for|request) (?:a|your) ',
    ],
  },
  offered: {
    toOwner: [
      '(?:edit|change|update|correct|fix|set|modify) (?:the |this |your |my )?(?:details|title|name|description|(?:private )?notes?|privacy|visibility|(?:activity|workout|session|sport) type|sport|elevation|distance|gear|laps|results?|rpe|effort)',
      'add (?:a |an |your )?(?:description|(?:private )?notes?|rpe|effort)',
      '(?:rename|crop|trim|split|merge|reschedule)(?: (?:this |the )?(?:activity|workout|session|run|ride|swim|entry))?',
      '(?:make|set to) private|hide from (?:feed|home|homepage)',
      'mark as (?:race|private|done|complete|completed)|move to another day',
      '(?:rate|duplicate) my (?:workout|session|activity|run|ride)|re-?upload(?: file)?',
      'replace file|(?:enter|log|edit|remove|delete) (?:the |my |your )?results?',
      'edit (?:your |my |the )?(?:note|notes|report|journal|story)|remove this (?:activity|workout|session)',
    ],
    toStranger: [
      '(?:give|send) kudos|request to follow|add (?:as |to )?friends?',
      '(?:block|mute|report) (?:this )?(?:athlete|user)|compare (?:with|to) (?:my|mine)(?: \\p{L}+)?',
      'send friend request|follow this (?:log|athlete)',
    ],
  },
  coach: {
    who: ["coach(?:es|en|ens|'s)?|trainers?|instructor(?:a)?|physio(?:s|therapist)?"],
    said: ['comments?|feedback|notes?|remarks?|message|reply|review'],
  },
  status: {
    planned: [
      '(?:(?:this )?(?:workout|session|training|status)[: ]+)?(?:planned|scheduled|upcoming)(?: (?:workout|session|training|run|ride|swim|activity))?',
    ],
    ahead: [
      'coming up|to ?do|not (?:yet )?(?:completed|done|started)(?: yet)?',
      'due(?: (?:today|tomorrow))?',
    ],
    done: ['completed|done|finished|actual|result|recorded'],
    race: [
      '(?:(?:fell|trail|road|hill|mountain|track|club|open|cross[- ]country|cycle|swim|running|ski) )?race',
      'competition|event race|race day|(?:official|a|b|target|goal) race|race (?:day|result|report)',
      '(?:tagged|marked|run|done|logged) as (?:a )?race',
    ],
    onlyInRaces: [
      'race time|(?:official|chip|gun) (?:time|result)|(?:race )?bib(?: (?:number|no))?',
      'overall (?:place|position|rank)|finish place|place overall',
    ],
    place: ['place'],
  },
  plan: {
    wanted: ['planned|scheduled|target|goal|prescribed', 'estimated|expected'],
    structure: ['(?:workout|session|training) (?:structure|breakdown)'],
  },
  sports: {
    triathlon: ['\\b(?:tri|du|aqua|multi)\\w*at(?:h?lon|lon?)\\b|\\bmulti ?sport\\b|\\bbrick\\b'],
    'trail-run': [
      '\\bfell ?(?:run\\w*|race|racing)|\\brac(?:e|ing)\\s+fell\\b|\\btrail ?(?:run\\w*|lauf\\w*|running)',
      '\\btrailrunning|\\btrail\\b|ultra ?trail',
    ],
    'mountain-bike': ['\\bmtb\\b|mountain ?bik\\w*|enduro ?bike'],
    swim: ['\\bswim\\w*'],
    ride: [
      '\\b(?:virtual |indoor |e |road |gravel |virtual_|indoor_)?(?:ride|riding|cycl\\w+|bik(?:e|ing)|spin(?:ning)?)\\b',
      'gravel(?: ?bik\\w*)?\\b|\\bhand-?(?:bike|biking|cycl\\w+)\\b|\\bhome ?trainer\\b',
    ],
    hike: ['\\bhik\\w+|trekking'],
    walk: ['\\bwalk\\w*|nordic walking'],
    run: ['\\b(?:run|running|jog\\w*|treadmill|marathon|half ?marathon)\\b'],
    row: ['\\brow(?:ing|er|erg)?\\b'],
    ski: ['\\bski\\w*'],
    strength: ['strength|weight ?(?:training|lifting)?s?\\b|\\bgym\\b'],
    other: [
      '\\b(?:kendo)\\b|\\b(?:judo)\\b|\\b(?:karate)\\b|\\b(?:aikido)\\b|\\b(?:taekwondo)\\b|\\b(?:boxing)\\b',
      '\\b(?:bouldering)\\b|\\b(?:rock climbing)\\b|\\b(?:climbing wall)\\b|\\b(?:kite ?surf\\w*)\\b',
      '\\b(?:wind ?surf\\w*)\\b|\\b(?:surf(?:ing|en|ski|e|a)?)\\b|\\b(?:stand up paddl\\w*)\\b|\\b(?:sup)\\b',
      '\\b(?:kayak\\w*)\\b|\\b(?:canoe\\w*)\\b|\\b(?:paddling)\\b|\\b(?:inline ?skat\\w*)\\b|\\b(?:skating)\\b',
      '\\b(?:skateboard\\w*)\\b|\\b(?:golf)\\b|\\b(?:tennis)\\b|\\b(?:padel)\\b|\\b(?:squash)\\b',
      '\\b(?:badminton)\\b|\\b(?:soccer)\\b|\\b(?:football)\\b|\\b(?:basketball)\\b|\\b(?:volley\\w*)\\b',
      '\\b(?:handball)\\b|\\b(?:hockey)\\b|\\b(?:rugby)\\b|\\b(?:yoga)\\b|\\b(?:pilates)\\b|\\b(?:canyoning)\\b',
      '\\b(?:unicycl\\w*)\\b|\\b(?:horse riding)\\b',
    ],
  },
  besideSport: {
    triathlon: ['^(?:tri)$'],
    'trail-run': ['skyrunning'],
    swim: ['^(?:ows)$', '^open ?water'],
    ride: [
      '(?:upright|recumbent|with|exercise|stationary|spin|spinning|studio) bike|spinningbike',
      'spin-?bike',
    ],
    hike: ['^(?:trek)$'],
    walk: ['power ?walk'],
    run: ['^(?:fartlek|intervals?|tempo run|long run|easy run|recovery run)$'],
    row: ['^(?:erg|ergo)$'],
    ski: ['rollerski'],
    strength: ['^(?:lifting)$'],
  },
  indoor: [
    '\\bzwift\\b|\\bturbo(?: ?trainer)?\\b|(?:on (?:the|a|my)|indoor|bike|home|cycling|ride) +trainer\\b|\\btrainer (?:ride|session|workout|road)|(?:stationary|exercise|spin|studio) bike|on rollers',
    'spin class|indoors\\b|smart ?trainer|\\btacx\\b|\\bspin-?bike\\b|\\bergo\\b|\\bindoor\\b|treadmill',
    '\\bvirtual\\w*|home ?trainer|spinning|\\w*rowerg\\w*',
  ],
};
