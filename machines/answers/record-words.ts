/** The words of records, in plain form (see normal.ts); lines are phrases (see phrases.ts). */
export const kindWords = {
  notes: [
    '(clinic|clinical|office|doctor|doctors|visit|medical|progress|consultation|hospital|discharge|physician|chart) (notes|note|summary|summaries|letters|letter|reports)',
    '(notes|note|letters|consultation|consultations|consults|discharge|chart|charts|notas|nota|carta|cartas|consultas|consulta|expediente|historia clinica|historial|resumen medico|resumen de alta|informes medicos|office visits|visits|everything|all of it|todo)',
  ],
  labs: [
    '(lab|labs|laboratory|labwork|lab work|blood work|bloodwork|blood test|blood tests|blood|bloods|test results|lab results|urine|cbc|tumor markers|laboratorio|laboratorios|analisis|analitica|examenes de sangre|pruebas de sangre|sangre|orina|everything|all of it|todo)',
  ],
  imaging: [
    '(mri|mris|ct|cts|cat scan|cat scans|pet|pet ct|scan|scans|x ray|x rays|xray|xrays|ultrasound|ultrasounds|sonogram|imaging|images|image|radiology|mammogram|mammograms|echo|echocardiogram|dexa|bone scan|films|angiogram|mra|resonancia|resonancias|tomografia|tomografias|radiografia|radiografias|ecografia|ultrasonido|imagen|imagenes|rayos x|placas|mamografia|tac|rmn|escaner|everything|all of it|todo)',
  ],
  pathology: [
    '(pathology|path report|biopsy|biopsies|slides|slide|tissue|blocks|cytology|histology|patologia|biopsia|biopsias|laminas|laminillas|tejido|citologia|histologia|anatomia patologica|fna|everything|all of it|todo)',
  ],
  operation: [
    '(operation|operations|operative|op note|op notes|op report|operative report|surgery|surgeries|surgical|procedure|procedures|cirugia|cirugias|operacion|operaciones|quirurgico|quirurgica|procedimiento|resection|transplant|endoscopy report|everything|all of it|todo)',
  ],
} satisfies Record<string, readonly string[]>;

export const thatIsAll = [
  '[no|nope|ok|okay|yes|i think|i believe|well|so] [no|that] [thats|that is|thatll be|that will be|this is|thats about|that would be] (all|it|everything|all of them|the last one|all i have|all there is|all for now|everything i have|all of it|all i can think of|all i remember) [i think|thanks|thank you|for now|from me|i have|please|now]',
  '[no] (no more|nothing more|nothing else|none|no others|no other|no other places|no one else|nowhere else|no more places|no more questions|no more records|not any more|no additional|no that is all) [thanks|thank you|please|to add|places|questions|records]',
  '(im|i am|we are|were) (done|finished|good|all set|through|ready|complete) [now|thanks|here|with (this|that|questions|records|it|the list)]',
  '(done|finished|all done|finish|complete|end of list|the end|end|all set|enough|only that|just that|just those|just that one|only that one|only those|just the one|only one|just one)',
  'i (have|dont have|do not have|cant think of) [any|anything] (more|else|other|no more|nothing else|no others|any more|any others|anything else) [places|questions|records|to add]',
  '[no] (eso|esto) es (todo|lo unico) [gracias|por ahora|por el momento]',
  '[no] (es todo|nada mas|no mas|no hay mas|no tengo mas|ya no hay mas|ya no tengo mas|ninguno mas|ninguna mas|ya|ya esta|ya termine|termine|listo|lista|ya es todo|seria todo|solo eso|solo ese|solo esa|fin|ya acabe|ningun otro|no otros) [gracias|por ahora|lugares|preguntas|registros]',
];

export const noRecords = [
  '[no|nope|sorry] [i|we|he|she|they] [still] (have|has|have got|got) (no|none|nothing|zero) [medical] [records|record|files|papers|reports] [yet|at all|anywhere|so far|from anywhere]',
  '[i|we|he|she|they] (dont|do not|doesnt|does not) have [any] [medical] (records|record|files|papers|reports|any|anything) [yet|at all|so far]',
  '(no|zero) [medical] (records|record|files|papers|reports) [yet|at all|so far|exist]',
  '(nothing|none) (yet|so far|at all)',
  'there (are|is|arent|isnt) (no|not any|any|none|nothing) [medical] [records|record|files] [yet|at all]',
  '[yo] no (tengo|tenemos|hay) [ningun|ninguno|ningunos|nada de] (registro|registros|expediente|expedientes|historial|documentos|papeles) [medicos|medico] [todavia|aun]',
];

/** A place is meant, and not named. */
export const unnamedPlace = [
  '[they|it|its|theyre|all] [are|is] [all] [at|in|on|with] [the|a|my|our|his|her] (hospital|hospitals|clinic|home|house|doctor|doctors|doctors office|portal|patient portal|mychart|computer|phone)',
  '[my|the|our|his|her] [own|family|local|regular|primary care] (doctor|doctors|doctors office|hospital|clinic|oncologist|surgeon|specialist) [office] (has|have|keeps|got) (them|it|everything|all of it|all|all of them|the records|my records)',
  'i (have|keep|got) (them|it|everything|all of it|all of them|copies) [all] [at home|here|with me|myself|on a cd|on my computer|on my phone]',
  '[all over|all over the place|everywhere] [in] (different|several|many|various|all over the|lots of) (places|hospitals|clinics|place)',
  '[here|see|ok|okay|please] [i|ive|im|i am|i have|you have] [just|already|will] (attach|attached|attaching|upload|uploaded|uploading|send|sent|sending|added) [you] [the|my|a|some|all|all the|all my|them|it|everything] [medical] [file|files|document|documents|records|pdf|pdfs|copy|copies|photo|photos|picture|pictures|pages|reports] [all] [here|now|above|below|to you]',
  '[aqui|ya|ok] [yo] [le|les|te] (adjunto|adjunte|mando|mande|envio|envie|subo|subi|agregue) [a usted] [el|la|los|las|mi|mis|un|una|unos|todo|todos los|todos mis] [archivo|archivos|documento|documentos|pdf|copia|copias|foto|fotos|hojas|papeles|informes] [adjunto|adjuntos|medicos|aqui|ahora]',
  '(all over|everywhere|online|mi (doctor|medico|hospital) [los|lo] tiene [todo|todos])',
];
