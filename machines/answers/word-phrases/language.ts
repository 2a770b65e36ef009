/** Another language for the conversation; see courtesy.ts for the form. */
export const language = {
  language: [
    '[i am|im|i will be|lets|let me] (changing|switching|going|moving|change|switch|go|move) [over|back] [to|in|into] <language> [<tail>]',
    '(put|set|switch|change) [you|it|this|me] [to|in|into] (a different|another) language [<tail>]',
    '[in|en|the|to|solo|only] <language> [only|please|now|from now on|instead|language|version]',
    '[the|el|otro|another|a different|new|different] (language|languages|idioma|idiomas|lenguaje) [setting|settings|option|options|menu|choice|selection]',
    '<you> [<start>] <speak> [that|this|it|everything|me|all of this|just] [to|with] [me|you|us] [back|only] [in|into|to|using|only in|en|al] <language> [<tail>] [<tail>]',
    '<you> [<start>] <speak> [to me|with me|me] [in] [another|a different|some other|other|more than one] (language|languages) [<tail>]',
    '<set> [over|back] [you|me|us] [to|in|into|from|using|over to] [<speak>] [in|to|the|your|my|using] [<language> to] <language> [<tail>] [<tail>]',
    '<set> [over] [to|in|into|from] [<which>] [<which>] (language|languages|idioma|lenguaje) [<used>] [<used>] [set|be|used] [for (me|your responses|your answers|this chat|my answers|you)] [<tail>]',
    '<set> [over] [to|in|into|from] [<which>] [<which>] (language|languages|idioma|lenguaje) [<used>] [<used>] [set|be|used] [from <language>] (to|into|in|as|a|al|for|is|be|be set to|to be|with) <language> [<tail>]',
    '<set> [over] [<which>] [<which>] (language|languages|idioma|lenguaje) [<used>] <language> [<tail>]',
    '<set> [<which>] [<which>] (language|languages) [<used>] (to|into|for) (another|another one|something else|a different one|other|a different language|my own)',
    '(use|using|prefer|go with|try|stay in|usar|prefiero|want|like|need|understand|speaking|know|uso) [to use|to have|the|el|to speak|to talk|only|mostly] <language> [better|with you|<tail>|the most]',
    '(what|which|how many) [other] (languages|language|idiomas) (do|can|are|does|is|habla|hablan) [you|usted] [this] [speak|know|understand|available|talk|use|offered|supported|able to speak]',
    '(is|are) there [an|any|a|other] (option|way|options|other|possibility) [to|for] [<set>|<speak>] [only|the|in|a|to|to me|your] [only|in|different] (language|languages|idioma|<language>) [options|option|setting|settings|available|only|<tail>]',
    'are you able to <speak> [to me|with me] [in] (<language>|other languages|another language)',
    '[the|my|your] [preferred|new|native|main|primary|first] language [<used>] [<used>] [will|should|is] [now|needs to] (is|be|to be|are) <language> [<tail>]',
    '[habla|hablas|hablan|se habla|speaks|hablo|solo hablo|solamente hablo] [usted|ustedes|solo] <language> [aqui|here]',
    '(i|we|yo) [only|solo|dont|do not|no|just|prefer to] (speak|understand|know|hablo|entiendo|read|se) [only|solo] <language> [only|very well|well|solamente]',
    '[not|no] <language> [but|,|sino|rather] <language>',
  ],
} satisfies Record<string, readonly string[]>;
