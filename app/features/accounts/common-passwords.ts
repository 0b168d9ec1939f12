/**
 * Words that people reach for most, letters alone and in lower case: the commonest bases of the list of 100,000
 * passwords that the National Cyber Security Centre publishes from breaches, with what is close at hand here.
 */
export const commonWords: readonly string[] = (
  'password passwort passw pass letmein welcome qwerty qwertyuiop qwertyuio qwert asdfghjkl asdfgh asdf zxcvbnm ' +
  'zxcvbn qazwsx qazwsxedc abc abcd abcdef abcdefgh abcdefghijkl abcdefghijklm iloveyou loveyou lovely love admin ' +
  'administrator root user guest login master access secret changeme default test testing temp monkey dragon ' +
  'football liverpool arsenal chelsea everton manchester rangers celtic tottenham baseball superman batman pokemon ' +
  'starwars princess sunshine shadow trustno trustnoone whatever hello helloworld charlie michael jordan thomas ' +
  'jessica ashley daniel george samsung google facebook computer internet summer winter spring autumn january ' +
  'february march april june july august september october november december monday tuesday wednesday thursday ' +
  'friday saturday sunday england london southampton portsmouth police policeofficer constable sergeant prime council'
).split(' ');
