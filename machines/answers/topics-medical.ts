/** How questions begin that only a doctor can answer, beside a word of illness; plain form, lines as in phrases.ts. */
export const advice = {
  /** Wherever it stands. */
  anywhere: [
    '(should|must|shall) (i|we|he|she|they|my ...|the patient)',
    '(can|could|may|do) (i|we|he|she|they|my ...) [still|also|just|now] [have to|need to] (take|stop|start|eat|drink|skip|mix|refuse|survive|smoke|exercise|recover|beat)',
    'is (it|this|that) [very|really|a|an|my|the]',
    '(debo|deberia|tengo que|hay que) (tomar|dejar|parar|seguir|operarme|hacerme|comer|beber|empezar|continuar|suspender)',
  ],
  /** Only where the sentence begins. */
  opening: [
    '(is|are|was|were|could|can|will|would|does|do|did|has|might|should|am|what|why|how|when|which|where)',
    '(es|esta|son|sera|seria|puede|puedo|podria|va|voy|tiene|debo|que|por que|cuanto|cuantos|como|cual|cuando|hay)',
  ],
} as const;
