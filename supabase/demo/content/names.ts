/** Given names of the invented staff: none is also a name of a person in the texts. */
export const STAFF_GIVEN_NAMES: readonly string[] = (
  'Alison, Amit, Anjali, Beth, Callum, Carys, Chidi, Claire, Damian, Deborah, Efua, Eleanor, Farah, ' +
  'Fiona, Gareth, Gemma, Hamza, Helen, Imran, Isla, Jasmine, Joanna, Karen, Kofi, Laura, Leroy, Linda, ' +
  'Malcolm, Marta, Meera, Moira, Nadia, Nigel, Olga, Owen, Pauline, Piotr, Priya, Rachel, Rohan, Ruth, ' +
  'Sally, Sanjay, Simon, Sophie, Tariq, Tessa, Usha, Vikram, Yasmin'
).split(', ');

/** Surnames of the invented staff, each used once. */
export const STAFF_SURNAMES: readonly string[] = (
  'Abara, Ackroyd, Adeyemi, Aldous, Anstey, Ashworth, Banerjee, Bettridge, Blakemore, Boateng, ' +
  'Bramwell, Brierley, Calloway, Chaudhry, Coombes, Corrigan, Cresswell, Dacosta, Dalgleish, Denholm, ' +
  'Dunmore, Eastwood, Ellingham, Fairclough, Fenwick, Gaffney, Galbraith, Godwin, Greenhalgh, Gupta, ' +
  'Haddad, Halliwell, Hargreaves, Hemsley, Hollis, Inglis, Iqbal, Jankowski, Jephcott, Kamara, Kapoor, ' +
  'Kemble, Kowalczyk, Lambourne, Langford, Lennox, Lindqvist, Lockyer, Mahoney, Malik, Marchetti, ' +
  'Mbeki, Melville, Merriman, Nakamura, Naylor, Nwosu, Oakden, Okafor, Osei, Padgett, Parekh, ' +
  'Pemberton, Penrose, Quigley, Radcliffe, Rahman, Ransome, Redfern, Rosario, Rutherford, Sandhu, ' +
  'Satterley, Selwyn, Sharpe, Silva, Stanforth, Sutcliffe, Tennant, Thackray, Tierney, Underhay, ' +
  'Varga, Venables, Wadsworth, Whitcombe, Wielgosz, Winstanley, Woodhouse, Yardley, Zaman, Allardyce, ' +
  'Birtwistle, Carmody, Dowling, Emsworthy, Furlong, Garrick, Holdsworth, Isherwood, Jamieson, ' +
  'Kettering, Loveridge, Mossman, Nethercott, Ollerton, Prendergast, Rigby, Sinclair, Trewin'
).split(', ');

/** Given names of invented people in the texts: residents, victims, suspects. */
export const SUBJECT_GIVEN_NAMES: readonly string[] = (
  'Aaron, Abigail, Aisha, Barry, Brenda, Connor, Danuta, Dean, Derek, Doreen, Eileen, Femi, Gavin, ' +
  'Gloria, Hassan, Ivan, Jade, Jermaine, Kayleigh, Keiran, Kwame, Kyle, Leanne, Lorraine, Maureen, ' +
  'Mohsin, Nathaniel, Norman, Oluwaseun, Patryk, Peggy, Rajinder, Reece, Ronald, Sandra, Shannon, ' +
  'Sheila, Stacey, Tamsin, Tunde, Tyrone, Violet, Wayne, Winifred, Xavier, Zofia'
).split(', ');

/** Their surnames: none is a word of the texts, a place or the name of a member of staff. */
export const SUBJECT_SURNAMES: readonly string[] = (
  'Abernathy, Adebayo, Attwell, Balogun, Barraclough, Bickerstaff, Boakye, Brocklesby, Chowdhury, ' +
  'Clutterbuck, Crabtree, Dabrowski, Dimmock, Eccleston, Ekwueme, Featherstone, Fitzsimmons, Garside, ' +
  'Gilhooly, Hazelhurst, Higginbottom, Ilesanmi, Jagger, Jellicoe, Kalinowski, Kershaw, Lazenby, ' +
  'Longbottom, Macklin, Mehta, Murgatroyd, Nuttall, Ogunleye, Oldroyd, Pickersgill, Pomfret, Quartey, ' +
  'Ramsbottom, Rowbotham, Sagoo, Scattergood, Sidebottom, Szymanski, Tattersall, Thistlewood, Uddin, ' +
  'Vasquez, Wigglesworth, Wolstenholme, Yeboah, Zielinski'
).split(', ');
