import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDanger } from '../../../machines/answers/emergency.ts';

const all = (texts: readonly string[], expected: ReturnType<typeof readDanger>) => {
  for (const text of texts) assert.equal(readDanger(text), expected, text);
};

describe('readDanger', () => {
  it('hears a heart or a stroke that happens now', () =>
    all(
      [
        'chest pain',
        'I have chest pains and my left arm is numb',
        'chets pain',
        'me duele mucho el pecho',
        'tengo dolor en el pecho',
        'heart attack',
        'I think I am having a heart attack',
        "my husband's face is drooping",
        'her speech is suddenly slurred',
        'sudden numbness on one side of my body',
        'creo que le está dando un derrame',
        'I had a stroke just now',
        'I think I might have had a stroke',
        'pressure in my chest',
      ],
      'emergency',
    ));

  it('hears breath, bleeding, fainting, fits and poison', () =>
    all(
      [
        "I can't breathe",
        'cant breath',
        'no puedo respirar',
        'he is choking',
        "the bleeding won't stop",
        'coughing up blood',
        'estoy vomitando sangre',
        'my stool is black and tarry and I feel dizzy',
        'she collapsed and is not responding',
        'mi mamá se desmayó',
        'my son is having a seizure',
        'mi hijo está convulsionando',
        'I overdosed',
        'tomé muchas pastillas',
        'my tongue is swelling up',
        'se me cierra la garganta',
        'call 911',
        'I am on chemo and have a fever of 102',
      ],
      'emergency',
    ));

  it('hears a wish to die or to do oneself harm', () =>
    all(
      [
        "I can't go on",
        'I want to die',
        'thinking about ending my life',
        'I dont want to live anymore',
        'everyone would be better off without me',
        'quiero morir',
        'ya no quiero vivir',
        'no puedo más',
        'me quiero matar',
        'I took pills because I want to end it',
      ],
      'self-harm',
    ));

  it('is silent on the past', () =>
    all(
      [
        'I had a heart attack in 2019',
        'chest pain last year',
        'my stroke was in May',
        'tuve un infarto en 2015',
        'I survived a stroke five years ago',
        'history of seizures',
        'my father died of a heart attack',
        'I passed out once in 2018',
      ],
      null,
    ));

  it('is silent on what is denied', () =>
    all(
      [
        'no chest pain',
        "I don't have chest pain or trouble breathing",
        'no tengo dolor de pecho',
        'not an emergency',
        'I am not suicidal',
        "I don't want to die",
      ],
      null,
    ));

  it('is silent on a mention inside a question for the expert', () =>
    all(
      [
        'what is my risk of stroke?',
        'Can chemo cause vomiting blood?',
        'what should I do if I get chest pain?',
        '¿cuál es mi riesgo de derrame?',
        'will surgery prevent another heart attack?',
        'seizure disorder',
        'stroke rehab',
      ],
      null,
    ));

  it('is silent on words that only sound like danger', () =>
    all(
      [
        "I can't go on Tuesday",
        'I want to end the chat',
        'I am dying to know',
        'breast pain',
        'how are you doing',
      ],
      null,
    ));

  it('hears today behind the past', () =>
    all(
      [
        'the chest pain of 2019 is back right now',
        'I had a stroke last year and my face is drooping',
        'heart attack in 2019 but now chest pain again',
        'no fever but chest pain',
      ],
      'emergency',
    ));

  it('reads a temperature with its decimal point', () =>
    all(['fever 39.5 and on chemotherapy', 'fiebre de 38.5 con quimio'], 'emergency'));

  it('hears slang, slips and Spanish turns', () => {
    all(
      ["my friend od'd", 'me tomé un frasco entero de pastillas', 'se le cayó un lado de la cara'],
      'emergency',
    );
    all(['creo que es un derrame', 'he fell from the roof and is not moving'], 'emergency');
    all(
      [
        'i wnt to kil myself',
        'I have a gun and I am going to use it on myself',
        'I have wanted to kill myself for years',
      ],
      'self-harm',
    );
  });

  it('is silent on what went away, lasts for years or is a turn of phrase', () =>
    all(
      [
        'chest pain resolved',
        'my chest pain was from acid reflux',
        'left arm numb from a pinched nerve for years',
        'my hand goes numb at night',
        'sleep apnea, I stop breathing at night',
        'never had thoughts of suicide',
        'me muero de hambre',
        'I cut myself off from sugar',
        'how much does an ambulance cost?',
        '911 was called in 2019',
      ],
      null,
    ));

  it('hears a pain that went away and came back', () =>
    all(['the chest pain went away but came back'], 'emergency'));

  it('hears words that are danger together, in any order', () => {
    all(
      [
        'my chest feels like it is being squeezed',
        'he is clutching his chest',
        'hinchazón de la garganta',
        'swallowed a bunch of pills',
        'my kid ate my pain pills',
        'my oxygen is 80',
        'chemo 5 days ago and temp is 101.4',
        'her left arm just stopped working',
        'my heart is beating so fast I might faint',
        'the nosebleed will not stop, it wont stop for an hour',
        'severe headache with vomiting and stiff neck',
        'shaking chills and fever, chemo last week',
      ],
      'emergency',
    );
    all(
      [
        'She denies nausea, vomiting, or blood in stool.',
        'no pain in my chest',
        'chest scan and knee pain',
        'took all my pills as prescribed',
      ],
      null,
    );
  });

  it('hears the ways to say that one wants to die', () =>
    all(
      [
        'I slit my wrists',
        'tired of living',
        'took pills to die',
        'my family is better off without me',
        'quiero dormir para siempre',
        'estoy cansada de vivir',
      ],
      'self-harm',
    ));

  it('is silent on names of clinics, of injuries and of pills taken every day', () =>
    all(
      [
        'chest pain clinic',
        'a lot of blood tests',
        'I would rather die at home than in a hospital',
        'collapsed lung in 2012',
        'tomo muchas pastillas para la presión',
        'should I stop aspirin because of bleeding?',
        'my lip is numb since my surgery',
      ],
      null,
    ));

  it('tells who passed out from who passed away', () => {
    all(['she passed out'], 'emergency');
    all(['my father passed away from a heart attack', 'lost my father to suicide'], null);
  });

  it('reads a long message in time that grows with its length', () => {
    assert.equal(readDanger('no chest pain and no blood vomited, '.repeat(220)), null);
  });

  it('hears a family of signs in any order, with any person and with slips', () =>
    all(
      [
        'grandpa grabbed his breastbone, he is grey and soaked in sweat',
        'siento un elefante encima del pecho',
        'my 4 year old got into my oxycodone',
        'le puse el doble de insulina sin querer',
        'his smile went crooked out of nowhere',
        'mi abuelito no abre los ojos',
        'an incision came open and blood is gushing',
        'bebe de un mes con calentura',
        'glucose says 38 and she is drowsy',
        'my legs gave out and I wet myself',
        'the voices want me to stab somebody',
        'sufocating, plese hury, ambulanse',
      ],
      'emergency',
    ));

  it('hears passive and active wishes to die in any order', () =>
    all(
      [
        'the rope is ready',
        'they would all be happier if I was dead',
        'letters to say goodbye are written',
        'my sister threatens to kill herself',
        'quisiera dormirme y ya no despertar',
        'nada por que vivir',
      ],
      'self-harm',
    ));

  it('hears days after an operation as now, and years as then', () => {
    all(['two weeks after surgery I have chest pain', 'I was at work when chest pain hit me'], 'emergency');
    all(
      ['chest pain when I was 12', 'I fainted once in college', 'had a seizure two years after surgery'],
      null,
    );
  });

  it('hears who writes by ear, in both languages', () => {
    all(
      [
        'esta bomitando sangre',
        'se desmallo en la ducha',
        'shes havin a siezure',
        'he wont wakeup',
        'cant breeth',
      ],
      'emergency',
    );
    all(['kiero morirme', 'pensamientos suisidas', 'i want to kil my self'], 'self-harm');
  });

  it('hears the same signs in Spanish as in English', () =>
    all(
      [
        'la saturacion esta en 82 y bajando',
        'presion en 60 con 40',
        'el marcapasos me da descargas',
        'veo doble y no puedo caminar desde hace una hora',
        'no siento la cara y hablo mal',
        'se puso tieso y se cayo',
        'toso espuma rosada',
        'me falta el aire',
      ],
      'emergency',
    ));

  it('is silent when it is a page, a doctor or a tumour that does not respond', () =>
    all(
      [
        'my oncologist is not responding',
        'la página no responde',
        "I can't talk right now",
        'no puedo más con este formulario',
        'nunca me he desmayado',
        'me falta el aire al subir escaleras',
      ],
      null,
    ));

  it('is silent on allergies, records and languages that hold words of danger', () =>
    all(
      [
        'allergies: nuts, throat swelling',
        'I need to get my records from the hospital now',
        'she cannot speak English',
        'my cancer is not responding to chemo',
        'he got a steroid shot in the back',
      ],
      null,
    ));
});
