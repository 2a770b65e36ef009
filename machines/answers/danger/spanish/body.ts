import type { body as english } from '../english/body.ts';

/** Whom danger is about and where it sits, in plain Spanish words (see signs.ts for the form). */
export const body: Readonly<Record<keyof typeof english, string>> = {
  somebody:
    'el|ella|ellos|le|mi|mama|papa|mami|papi|madre|padre|mi viejo|mi vieja|esposo|esposa|marido|mujer|hijo|hija|hermano|hermana|hermanito|hermanita|abuelo|abuela|abuelito|abuelita|bebe|nino|nina|nene|nena|chamaco|chamaca|guagua|nieto|nieta|suegra|suegro|amigo|amiga|tio|tia|novio|novia|primo|prima|vecino|vecina|companero|companera|senor|senora|paciente|yerno|nuera',
  child:
    'nino|nina|hijo|hija|bebe|nieto|nieta|nene|nena|hermanito|hermanita|chamaco|chamaca|guagua|sobrino|sobrina|chiquito|chiquita|peque',
  infant:
    'bebe|recien nacido|recien nacida|mi nene|mi nena|guagua|meses de nacido|dias de nacido|de un mes|de dos meses',
  attacked: 'me|le|mi|a mi|lo|la|nos',
  thing:
    'pagina|sitio|web|aplicacion|enlace|telefono|correo|correos|computadora|sistema|boton|tumor|tumores|cancer|quimio|quimioterapia|tratamiento|tratamientos|terapia|doctor|doctora|medico|medica|oncologo|oncologa|enfermera|oficina|clinica|seguro|hospital|mensaje|mensajes|llamadas|llamada|ingles|inmunoterapia|radioterapia|portal|celular',
  chore:
    'formulario|formularios|chat|pregunta|preguntas|tramite|tramites|papeleo|seguro|pagina|sesion|sitio|quimio|quimioterapia|tratamiento|tratamientos|trabajo|telefono|paso|pasos|espera|proceso|cuentas|efectos|solicitud|ahora sigo|manana|hoy|papeles|ahora|ahorita|aplicacion|la espera|incertidumbre|duda|dudas',
  chest: 'pecho|esternon|pechito|pexo|costillas|el torax',
  heart: 'corazon|corason|el bobo|corazoncito',
  pulse: 'corazon|pulso|pulsaciones|latidos|ritmo|frecuencia|taquicardia',
  heartRate: 'pulso|pulsaciones|latidos|frecuencia cardiaca|ritmo cardiaco',
  jawOrArm: 'mandibula|quijada|brazo izquierdo|hombro izquierdo|los brazos',
  arm: 'brazo|brazos|quijada|mandibula|hombro izquierdo|mano izquierda',
  heartDevice: 'marcapasos|marcapaso|desfibrilador',
  lips: 'labios|labio|unas|dedos|boca|deditos|boquita',
  skin: 'cara|labios|boca|esta|puso|poniendo|piel|unas|carita|pone|puse',
  face: 'cara|boca|sonrisa|parpado|jeta|labio|carita|cachete|rostro|boquita',
  throat: 'garganta|lengua|glotis|tragadero',
  limb: 'brazo|brazos|pierna|piernas|mano|manos|lado|pie',
  legs: 'piernas|pierna|pies|cintura|caminar',
  half: 'medio|media|mitad|un lado|lado izquierdo|lado derecho',
  bodyPart: 'cuerpo|cara|brazo|pierna|sonrisa|boca|lado|mano|rostro',
  side: 'izquierdo|derecho|izquierda|derecha|un brazo|una pierna|un lado',
  eye: 'ojo|ojos|vista|ver|veo|vision|ve',
  eyes: 'ojos|ojitos|ojo',
  pupils: 'pupila|pupilas',
  speech: 'habla|hablar|hablando|hablo|palabras|palabra|lengua|voz|frases|hablaba',
  head: 'cabeza|craneo|coco|cabecita',
  headOut: 'oidos|oido|orejas|ojos|boca|cabeza|oreja',
  neck: 'cuello|nuca',
  belly:
    'barriga|panza|estomago|vientre|abdomen|ingle|pancita|guata|tripa|barriguita|testiculo|testiculos|costado|espalda',
  wound: 'herida|cortada|corte|cicatriz|puntos|sutura|arteria|vena|cateter|operacion|biopsia|estoma|cirugia',
  insides: 'tripas|hueso|intestino|intestinos|organos|huesos',
  bottom: 'recto|ano|excusado|inodoro|vagina|evacu*|cagando|por atras|por abajo|popo|culo|cola',
  stool: 'heces|popo|evacuaciones|evacuacion|deposiciones|excremento|caca|materia fecal|mierda',
  bladder: 'orina|orinar|orine|orino|pipi|esfinter*|pis|popo|incontinen*|meo|me hice encima',
  finger: 'dedo|dedos|mano|pulgar|pie|pierna|brazo',
  ribsOfBreath: 'costillas|pecho|costillitas|panza',
  fontanelle: 'mollera|fontanela',
  fetus: 'bebe|fetal|feto|patadas|movimientos|patea',
  waters: 'fuente|cordon|las aguas',
  oneSide: 'lado izquierdo|lado derecho|un lado|medio cuerpo|la mitad del cuerpo|media cara',
  jawAndArm:
    'brazo y mandibula|mandibula y brazo|brazo y quijada|quijada y brazo|mandibula y el brazo|quijada y el brazo',
  halfBody: 'la mitad|un lado|medio cuerpo|media cara',
  noOne: 'nadie',
  floor: 'piso|suelo',
};
