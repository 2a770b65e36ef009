/** How questions begin that only a doctor can answer, when a word of illness follows; plain form, phrases.ts. */
export const medicalAdvice: readonly string[] = [
  '(should|must|can|could|may|do|shall) (i|we|he|she|they|my ...|the patient) [still|also|even|really|just|now] [have to|need to|go on|keep] (take|taking|stop|stopping|start|starting|have|get|try|use|eat|drink|do|go|change|switch|continue|skip|avoid|treat|be|die|survive|live|need|refuse|wait|mix|smoke|walk|work|exercise|recover|beat|operate)',
  '(is|are|was|could|can|will|would|does|do|did|has|might|should|am) (it|this|that|i|he|she|they|my|his|her|the|a|an|there|these|chemo|radiation|surgery|aspirin) ...',
  '(what|why|how|when|which|where) (is|are|does|do|will|would|should|can|could|causes|did|long|bad|serious|dangerous|likely|many|much|often|big|fast|treatment|medicine|medication|drug|drugs|stage|kind|type|can not|about|if) ...',
  '(debo|deberia|tengo que|puedo|podemos|hay que) (tomar|dejar|parar|seguir|operarme|operar|hacer|hacerme|comer|beber|cambiar|empezar|usar|continuar|suspender|tener)',
  '(es|esta|sera|puede|va a|voy a|seria|tiene) [ser|muy|mi|el|la|un|una|este|esta] ...',
  '(que|por que|cuanto|como|cual|cuando) (es|son|causa|significa|tiempo|tan|puedo|debo|pasa|hago|se|tratamiento|medicina|me) ...',
];
