# The standard issues of interpretation. A treaty opens an issue where it is really disputed; elsewhere its strict
# reading holds. An unnamed reading is the strict one.

issue counter-attack-counts "May a state that began the war claim to be attacked in it?"
  strict no because "a state that began hostilities is not the victim of the defence against it: ICJ Nicaragua 1986, paragraph 195, ties aid to a victim of an armed attack"
  broad yes because "texts that say attacked without asking who began cover any attack during the war"
  coders yes because "the expert coding keeps an initiator's protection unless the text requires the absence of provocation"
  source "ICJ, Military and Paramilitary Activities in and against Nicaragua, merits, 1986-06-27"
  source "Leeds, Long and Mitchell, Reevaluating Alliance Reliability, Journal of Conflict Resolution 44 (2000)"

issue mobilisation-is-attack "Is general mobilisation an attack?"
  strict no because "the texts say attacked, and mobilisation crosses no frontier"
  broad yes because "the general staffs before 1914 held that mobilisation is war (Boisdeffre to the Tsar, August 1892)"
  source "Boisdeffre's report of August 1892 in Documents diplomatiques francais, first series IX" (doubtful)
  note "Opened only in treaties where it was so understood."

issue declaration-is-attack "Is a declaration of war, before any shot, an attack?"
  strict yes because "a declaration of war opens hostilities in law: Hague Convention III of 1907, article 1"
  broad yes because "a declaration of war opens hostilities in law: Hague Convention III of 1907, article 1"
  practice no from 1945-10-24 because "the Charter speaks of an armed attack (article 51); the definition of aggression of 1974 lists acts of force, not declarations"
  source "Hague Convention III relative to the opening of hostilities, 1907-10-18; General Assembly resolution 3314 (XXIX), annex, article 3"

issue defensive-entry-is-attack "Is entry into a war in defence of a state attacked an attack on the aggressor?"
  strict no because "help to a victim is collective self-defence and no aggression: Charter, article 51; ICJ Nicaragua 1986, paragraphs 193 to 195"
  broad yes because "the state entered against is in fact attacked by a power that it had not itself attacked"
  source "ICJ, Military and Paramilitary Activities in and against Nicaragua, merits, 1986-06-27"

issue request-needed "Must the victim ask for help where the text is silent?"
  strict no because "the text sets no such condition"
  broad no because "the text sets no such condition"
  practice yes from 1986-06-27 because "ICJ Nicaragua 1986, paragraphs 199 and 232: collective self-defence needs a request by the state that declares itself attacked"
  source "ICJ, Military and Paramilitary Activities in and against Nicaragua, merits, 1986-06-27"
  note "It adds a gate only: the state of the obligation changes, not the verdict."

issue council-finding-needed "Must the organ of the alliance first find that the case has arisen?"
  strict no because "the text lets each party judge for itself"
  broad no because "the text lets each party judge for itself"
  practice yes because "the organs have stated the case before the parties acted on it (North Atlantic Council, 2001-09-12 and 2001-10-02)"
  source "Statement by the North Atlantic Council, 2001-09-12; statement of the Secretary General, 2001-10-02"

issue refusal-by-parliament-excuses "Is a state released when its parliament refuses what the treaty asks in accordance with constitutional processes?"
  strict no because "internal law does not justify failure to perform a treaty: VCLT, article 27"
  broad yes because "the treaty itself makes the constitutional process the way of performance, and the process was followed"
  source "Vienna Convention on the Law of Treaties, 1969-05-23, article 27; Senate, Committee on Foreign Relations, report on the North Atlantic Treaty, 1949"

issue guarantee-several "Does each guarantor owe the guarantee alone, or all only together?"
  strict no because "a collective guarantee binds each to act only with the others: Lord Derby, House of Lords, 1867-07-04 (doubtful), on the treaty of Luxembourg"
  broad yes because "a guarantee that any one guarantor could undo by its own breach would guarantee nothing; so Great Britain over Belgium in August 1914"
  source "Hansard, House of Lords, June and July 1867, debates on the Luxemburg guarantee; treaty of London, 1867-05-11, article 2"

issue attack-by-irregulars "Is an attack by a non-state group an attack by a state?"
  strict no because "an armed attack by bands counts only if sent by a state or if the state is substantially involved: ICJ Nicaragua 1986, paragraph 195; definition of aggression of 1974, article 3 g"
  broad yes because "article 51 of the Charter does not say by whom the attack must come"
  practice yes from 2001-09-12 because "Security Council resolutions 1368 and 1373 (2001) recalled the right of self-defence after the attacks of 2001-09-11, and the North Atlantic Council and the Organ of Consultation of the Rio treaty applied their treaties"
  source "Security Council resolutions 1368 (2001) and 1373 (2001); General Assembly resolution 3314 (XXIX)"

issue space-and-cyber-count "Can a cyber attack, or an attack in or from space, be an armed attack?"
  strict no because "the texts were written for force of arms on land, at sea and in the air"
  broad yes because "what counts is scale and effects, not the weapon: ICJ Nuclear Weapons 1996, paragraph 39"
  practice yes from 2014-09-05 because "Wales summit declaration, paragraph 72 (cyber); Brussels summit communique of 2021-06-14, paragraph 33 (space)"
  source "ICJ, Legality of the Threat or Use of Nuclear Weapons, 1996-07-08; NATO summit declarations of 2014-09-05 and 2021-06-14"

issue past-event-counts "Does an event before the signature fulfil the condition?"
  strict no because "a treaty does not bind for a fact that took place before it came into force: VCLT, article 28"
  broad yes because "the parties signed for the very conflict that had begun, and a situation that goes on is not past"
  source "Vienna Convention on the Law of Treaties, 1969-05-23, article 28"

issue partial-mobilisation-counts "Is the mobilisation of a part of the forces mobilisation?"
  strict yes because "the texts say mobilise, and do not ask how much"
  broad yes because "the texts say mobilise, and do not ask how much"
  practice no because "the staffs understood general mobilisation, and meant to consult on anything less (Franco-Russian talks of 1911 to 1913)"
  source "Protocols of the Franco-Russian staff talks, 1911-08-31, 1912-07-13 and 1913-08" (doubtful)

issue coup-or-unrest-counts "Is a coup or unrest within a state, without an attack from outside, an attack on it?"
  strict no because "an attack comes from another state; disorder at home is not an attack"
  broad yes because "unrest raised or armed from abroad is indirect aggression: Rio treaty, article 6; definition of aggression of 1974, article 3 g"
  practice no because "the Collective Security Council of the CSTO declined to act for Kyrgyzstan in June 2010, there being no attack from outside"
  source "Statement of the CSTO after the meeting of 2010-06-14 on Kyrgyzstan; deployment to Kazakhstan of 2022-01-06 on request" (doubtful)
  note "The deployment to Kazakhstan of January 2022 was justified by an attack of trained groups from abroad."
