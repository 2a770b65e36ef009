/** A wish to die and harm to oneself, in plain words (see signs.ts for the form). */
export const despair = {
  wants:
    'want|wanna|wants|wanted|wish|wishes|hope|hoping|wishing|rather|ready|praying|pray|begging|tempted|thinking|thoughts|thought|think|plan|planning|plans|planned|going|gonna|will|ill|about|try|trying|tried|feel like|decided|intend|need|urge|urges|might|could|should|attempt|attempted|attempting|threaten*|fantasize|fantasizing|dream|idea|ideas|considering|considered|keep|keeps|says|said|talks|talking|better|contemplating|let|cant stop thinking|keep thinking',
  die: 'die|dead|dying|death|be gone|not be here|not be alive|stop existing|not exist|disappear forever|be no more|perish|deid|myself dead',
  killSelf:
    'kill myself|killing myself|end my life|ending my life|end my own life|end it all|ending it all|take my life|take my own life|taking my life|taking my own life|hurt myself|hurting myself|harm myself|harming myself|self harm|selfharm|shoot myself|hang myself|hanging myself|shooting myself|drown myself|unalive myself|unaliving myself|off myself|neck myself|delete myself|rope myself|commit suicide|committing suicide|end my suffering|end my misery|end my pain for good|blow my brains|blow my head|blow his brains|blow her brains|take myself out|check out early|check out for good|cease to exist|throw myself|poison myself|starve myself|end things for good|do away with myself|od on|kms|kys myself|unalive|unaliving|sewer slide|ctb|catch the bus|end myself|ending myself|jump off|jump in front|cut myself|stab myself',
  killsSelf:
    'kill himself|kill herself|kill themself|kill themselves|killing himself|killing herself|kills himself|kills herself|hang himself|hang herself|hanging himself|hanging herself|shoot himself|shoot herself|shooting himself|shooting herself|hurting himself|hurting herself|harm himself|harm herself|harming himself|harming herself|end his life|end her life|ending his life|ending her life|take his life|take her life|take his own life|take her own life|drown himself|drown herself|cutting himself|cutting herself|cuts himself|cuts herself|cutting themselves|stab himself|stab herself|shoot themselves|hang themselves|killing themselves',
  cutsSelf:
    'cutting himself|cutting herself|cutting themselves|cutting myself|burning myself|hurting myself|harming myself|hurting himself|hurting herself',
  suicide:
    'suicidal|suicidle|suicide|suicides|suiside|sucide|suicid|suicudal|sui cide|suicidality|want to commit',
  never:
    'never been born|never was born|never wake up|not wake up|never waking up|not waking up|dont wake up|not wake up again|never waking|wont wake up|stop waking up|never wake|was never born|were never born|id never been born|never born',
  wishing: 'want|wanna|wish|hope|hoping|wishing|just|pray|praying|sleep|if|god|like',
  sleepForever:
    'sleep forever|sleeping forever|eternal sleep|sleep for good|sleep for ever|never ending sleep',
  dontWant:
    'dont want|do not want|dont wanna|no longer want|no wish|doesnt want|tired of|sick of|done with|fed up with|finished with|through with|no desire|never wanted|weary of|not want|dont care|dont plan|dont intend|not planning|dont expect|giving up on|given up on|gave up on|give up on|no will|lost the will|lost my will|lost all will|shouldnt|should not|dont deserve|not deserve|cant bear|cant stand|cant keep|cannot keep|cant continue|cannot continue|cant handle|too tired|cant go on|lost will|losing my will|losing the will|losing will|have no will|no more will|dont wish|dont have the will|doesnt wish|dont have a reason|dont have any reason',
  live: 'live|living|life|be alive|being alive|be here anymore|being here|be here|exist|existing|be around|being around|alive|on this earth|in this world|see tomorrow|keep going|going on|go on living|wake up anymore|wake up',
  point:
    'no reason|no point|point|purpose|no purpose|no use|no sense|zero reason|any reason|a reason|worth|not worth|isnt worth|worthless|nothing|meaningless|nothing left|why|will',
  noPoint:
    'no reason|no point|no purpose|no use|zero reason|dont see a reason|dont see the point|dont see any point|dont see a point|dont see any reason|dont see why|see no reason|see no point|not worth|isnt worth|aint worth|no longer worth|nothing left|no meaning|lost its meaning|without purpose|whats the point|what is the point|whats the use|has no meaning|is meaningless|is worthless|means nothing|nothing to|no longer has',
  toLive:
    'live|living|life|being alive|keep going|going on|go on|to be here|being here|staying|staying alive|stay alive|waking up|live for|keep living|exist|existing|carrying on|carry on|for me here',
  cantGoOn:
    'cant do this anymore|cant do this any more|cant do this no more|cant do it anymore|cant do this life|cant take it anymore|cant take this anymore|cant take it any more|cant take life|cant take living|cant live like this|cant live anymore|cant live with this|dont know if i can go on|dont want to go on|cant keep doing this|want out of this life|cant do life|cannot take it anymore|cannot do this anymore|cant cope anymore|cant handle life',
  endIt:
    'end it|ending it|end it all|ending it all|end everything|ending everything|end things|ending things|it to be over|it all to be over|all to be over|be over|it all to end|it to end|to end it|everything to stop|it all to stop|everything to end|end my life|over with forever|make it stop forever|do it tonight|how to do it|ways to do it',
  endItNow:
    'end it|end it all|ending it|ending it all|ending everything|end everything|ending things|it all to end|it to end|it all to stop|it all to be over|everything to end|it to be over',
  means:
    'gun|pistol|rifle|rope|noose|razor|blade|blades|knife|pills|bottle|bridge|morphine|insulin|belt|revolver|shotgun',
  weapon: 'gun|pistol|rifle|rope|noose|razor|blade|blades|knife|shotgun|revolver|bullet',
  atHand:
    'loaded|ready|got out|next to me|beside me|with me|in my lap|in my hand|in front of me|under my pillow|staring at|looking at|bought|right here|is here|to my|i have a|on my lap|tied|on the table|to his|to her',
  myHead:
    'my head|my mouth|my temple|my wrist|my wrists|my throat|my veins|myself|my arms|my brain|my skull|my neck|his head|her head|on myself',
  pills: 'pills|meds|tablets|morphine|insulin|opioids|bottle|sleeping pills|patches|medication',
  stash:
    'lined up|saving|saving up|saved up|saved|been saving|stash*|hoard*|counted out|counting out|stockpil*|collecting|in front of me|right here|enough',
  takeAll:
    'take all|taking all|take them all|take it all|take every|swallow all|swallow them all|take the whole|take the entire|take a whole|swallow the whole|swallow the bottle|taking the whole|taking every|swallow every|overdose|take the rest|swallow a whole|swallow the entire|take all of|swallow a bottle',
  toDie:
    'to die|to end it|to end my life|to end things|to never wake|to stop the pain forever|so i can end|to kill myself|so i die',
  cuts: 'slit|slits|slitting|slash*|cut|cuts|cutting|slice|sliced|took a razor|took a knife|took a blade|razor|scratched',
  wrists: 'wrist|wrists|veins|vein|own throat|arms|thighs|my arm',
  onPurpose:
    'on purpose|deliberately|intentionally|again|to feel|wont stop|cant stop|helps|last night|tonight|and wont|relief|cope',
  hurtMyself:
    'hurt myself|cut myself|burned myself|burnt myself|harmed myself|scratched myself|injured myself|cutting myself|burning myself',
  goodbye: 'goodbye|goodbyes|good bye|farewell|bye|byes|last message|final message|suicide',
  note: 'note|notes|letter|letters|video|videos|texted|will|message|messages|writing|recorded',
  forGood:
    'forever|final|everyone|hear from me|this is my|anymore|for good|cruel world|pills|and took|for ever|everybody|world|all my|this is',
  tellThem: 'tell my|tell them|tell him|tell her|forgive me|love you all|i love them|im sorry for what',
  beGone:
    'wont be here|not be here|when im gone|be gone|not gonna be alive|wont be alive|not be alive|not going to be alive|for what im about|if i was gone|if i were gone|once im gone|be here tomorrow|be alive tomorrow|i love them|im done',
  aliveTomorrow:
    'not gonna be alive|wont be alive|not going to be alive|wont be here tomorrow|not be here tomorrow|wont be around tomorrow|wont see tomorrow|last day on earth|last night on earth|my last night alive',
  betterOff: 'better off|better|happier|easier|relieved|fine|ok',
  withoutMe:
    'without me|i was dead|i were dead|im dead|id be dead|if i was gone|if i were gone|once im gone|if i died|if i wasnt here|if i wasnt around|dead|if i was dead|when im dead|with me gone|if im gone|if i werent here',
  nobody: 'nobody|no one|noone|world|everyone|everybody|family|none|they|nobodys|kids|no body|anyone',
  missMe:
    'miss me|doesnt need me|dont need me|care if i|notice if i|needs me|cares if i|even notice|notices if i|care if im|notice if im|notice me if|miss if i|misses me|misses if i|notices me|care if|give a damn if',
  burden: 'burden|dead weight',
  letMe: 'let me|god|please|just|lord|jesus|kill me|somebody|someone|hope|wish|want',
  takeMe:
    'let me die|take me|finish me|kill me|takes me|let me go|put me down|shoot me|call me home|put me out of my misery',
  jumpsFrom:
    'jump|jumps|jumping|leap|throw myself|throws herself|throws himself|throwing myself|step off|walk off|standing on|stand on|hanging off|sitting on|laying on|lying on|stepping off|on the',
  heights:
    'bridge|roof|window|train|building|tracks|balcony|overpass|ledge|cliff|rooftop|train tracks|railway|edge of the roof',
  drives: 'drive|driving|drove|crash|crashing|steer|veer|swerve|swerving|walk|walking|step|stepping',
  intoIt: 'into|off|in front of',
  obstacle: 'tree|wall|traffic|truck|train|river|lake|bridge|ocean|sea|cliff|bus|pole|oncoming',
  noWayOut: 'no way out|only way out|no other way out|only escape|end of my rope|only option|no other way',
  wayTo: 'death|die|dying|end|see|left|this|suicide|ending',
  leaves: 'leave|leaving|depart|out of|escape|quit|go from|off',
  world: 'this world|this earth|this life|life forever',
  stopExisting:
    'stop existing|stopped existing|quit existing|didnt exist|not exist|dont exist|disappear forever|vanish forever|cease to exist|ceased to exist|never existed|just disappear|disappear and',
  deserveDeath:
    'deserve to die|deserve death|deserve to be dead|should be dead|shouldnt be alive|should not be alive|supposed to be dead|wish i was dead|wish i were dead|wish i wasnt alive|wish i wasnt here|better off dead|rather be dead|rather die|wanna die|want to die|ready to die|hope i die|wish i could die|just let me die|wish i died|wants to die|wanting to die|want to be dead|wanna be dead|wish i was gone|wish i were gone|wish i could disappear|wish i just died|wish to disappear|wish to die|wish to be dead|wish i be dead',
  lifeIsOver: 'my life is over|life is over|life has no|done with life',
  pulls:
    'pull the trigger|pulling the trigger|pointing the gun|point the gun|turn the gun|use the gun|gun on myself|use it on myself|turn it on myself|use it on me|turn it on me|point it at myself',
  finds: 'see|have|find|got|any|hay',
  harmsSelf: 'hurt himself|hurt herself|cut himself|cut herself|end it all|starving himself|starving herself',
  keepOn:
    'live|go on|take this|take it|do this|do it|cope|keep going|carry on|handle this|handle it|bear this|face another|face one more',
  anymore: 'anymore|any more|like this|no more|any longer|another day|one more day|another minute',
  goOn: 'go on|carry on|keep going|keep living|continue living',
  desires:
    'want|wanna|wants|wanted|wish|wishes|hope|hoping|wishing|rather|ready|praying|pray|begging|tempted|thinking|thoughts|think|plan|planning|plans|trying|tried|try|feel like|decided|intend|need|urge|attempt|fantasize|dream|ways|considering|contemplating|better|deserve|let me|keeps saying|picture|picturing|imagine|imagining',
  endsIt: 'im ending it|i am ending it|im gonna end it|ill end it|i will end it',
  locksIn: 'locked himself|locked herself|locked in|locked the door|barricaded',
  threatens: 'threaten*',
  leaps: 'jump',
};
