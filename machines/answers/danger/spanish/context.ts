/** What takes a sign of danger back in Spanish, or says that it is now; phrases in plain words (see ../../phrases.ts). */

/** Long past, or not this person's now. */
export const past: readonly string[] = [
  '(en|desde) [el|el ano] (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|19xx)',
  '(anos|ano|meses|mes|semanas|semana) (atras|antes)',
  '(tuve|tuvo|sufrio) ... (anos|meses) despues',
  '(el|la|hace) [un|una|unos|unas|dos|tres|varios|muchos|algunos|cuatro|cinco|seis] (ano pasado|mes pasado|semana pasada|verano pasado|invierno pasado|ano|anos|mes|meses|semana|semanas|tiempo)',
  '(antecedentes|antecedente|historia|historial|sobreviviente|sobrevivi|secuelas|recuperado|recuperada|me recupere|se recupero)',
  'cuando (era|tenia|yo era|yo tenia|estaba (embarazada|chico|chica|joven))',
  '(de nino|de chico|de chica|de pequeno|de pequena|de joven|al nacer|cuando nacio|en la infancia|en la escuela|de nina|de joven|en el pasado|anteriormente|ya paso|previamente)',
  '(fue|fueron) hace',
  '(murio|murieron|fallecio|fallecieron|se nos fue)',
  'se (suicido|mato)',
  '(perdi|perdimos) ... por [un|una] (suicidio|sobredosis)',
  '(ya no me duele|ya paso|ya se me paso|ya estoy bien|ya esta bien|ya no tengo|se me quito|se me paso|desaparecio)',
  'desde [que|la|mi|el|su] (accidente|nacimiento|derrame|infarto|nino|nina|joven|chico|chica)',
  '(fue|era) [por|solo|de] (gas|reflujo|gases|ansiedad)',
  'hace (mas|como|ya|casi|siete|ocho|nueve|diez|quince|veinte|treinta|muchos|muchisimos) [de] [un|diez|veinte|cinco|muchos] (ano|anos|meses)',
  'antes de [que|la|el|mi|su] (cirugia|operacion|diagnostico|trasplante)',
];

/** Lasts for years: a complaint that does is no emergency, while a wish to die stays one. */
export const lasting: readonly string[] = [
  '(desde hace|por|durante) [muchos|varios|dos|tres|cuatro|cinco|diez] (anos|decadas)',
];

/** Says that it happens now, and outweighs a past in the same words ("I had a stroke last year and my face droops now"). */
export const present: readonly string[] = [
  '(creo que (es|esta|estoy|tengo|tiene)|ahora|ahorita|ahora mismo|hoy|en este momento|esta (manana|tarde|noche)|de repente|otra vez|urgente|(minutos|horas|hora) atras|hace (unos|una|un|dos|pocos) [pocos] (minutos|horas|hora|rato|momento)|anoche|ayer)',
];

/** Says that what went away is here again. */
export const returned: readonly string[] = ['(volvio|regreso|otra vez|de nuevo)'];

/** Denies it. */
export const denied: readonly string[] = [
  '(no|sin|niega|niego|no tengo|no tiene|no he tenido|no hay|nunca|nunca he tenido|ni|tampoco|ninguna|ningun)',
];

/** Words that may stand between a denial and what it denies. */
export const between =
  'me se pienso planeo en pensado pensamientos intenciones tengo tiene tenido hay siento he ha necesito un una el la de mas soy es esta estoy';

/** Asks about it, fears it for later, or speaks of it in general. */
export const general: readonly string[] = [
  '(puede|pueden|podria) ... (causar|provocar|producir|dar)',
  '(riesgo|riesgos|probabilidad|posibilidad|peligro) [de|del] [a|un|una|tener|sufrir|otro|otra]',
  'cuanto (cuesta|cuestan|cobra|cobran) ... (911|ambulancia)',
  'es posible que',
  '(tengo|tenemos|da|dan) (miedo|temor) (de|a|que)',
  '(cual|cuales) (es|son) (el|la|los|las) ...',
  'que (pasa|hago|hacemos|debo hacer) (si|cuando)',
  'que (fiebre|temperatura) ... (es|debe)',
  'es normal (la|el|que|tener|sentir|sangrar)',
  'normal (despues|durante|con)',
  '(prevenir|evitar|prevencion|puede (causar|provocar|producir|dar)|podria (causar|provocar|producir|dar)|(efecto secundario|efectos secundarios) (de|son)|(los|que) efectos secundarios|que es|que causa|tratamiento para|tratamiento de|informacion sobre|si (tengo|tuviera|siento|me da|tiene|le da)|en caso de|que hago si)',
];

/** When the treatment was, not when the fever is: "fever, chemo last week". */
export const recentTreatment: readonly string[] = [
  '(quimio|quimioterapia) [fue|el] (la semana pasada|ayer|hace (dos|tres|cuatro|unos|pocos|una|2|3|4|5) (dias|semana|semanas))',
];
