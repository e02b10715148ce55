# Grenada 1983: an invitation that is disputed, and a treaty that protects American states that are no parties.

scenario grenada-1983 "Grenada, October 1983"
  about "On 19 October 1983 the prime minister of Grenada was killed in a coup. The Organisation of Eastern Caribbean States resolved on"
        " 21 October to act, and asked Barbados, Jamaica and the United States to join; a letter of the Governor-General asking for"
        " help was shown later. On 25 October they landed. The treaty of the Organisation speaks of defence against aggression from"
        " outside. The Rio treaty, to which Grenada was no party, calls an attack on any American state an attack on all."
  source "General Assembly resolution 38/7, 1983-11-02"
  source "Treaty of Basseterre, article 8, UNTS 1338, I-22435"
  war grenada "Landing in Grenada"
  record none

  event e1 1983-10-19 Grenada is in unrest
    place Grenada
    note "Maurice Bishop is shot; a military council takes over."
  event e2 1983-10-21 group "Organisation of Eastern Caribbean States" decides "to act under article 8 and to ask for help from outside"
    note "Without Grenada. Unanimity was said to be there of those present; whether article 8 covers a case without aggression from"
         " outside was disputed."
  event e3 1983-10-25 United-States, Jamaica, Barbados, Dominica, Saint-Lucia, Saint-Vincent-and-the-Grenadines, Antigua-and-Barbuda invade Grenada
    place Grenada
    object territory
  claim k1 1983-10-25 United-States says Grenada requests help of Barbados
    note "By the Governor-General; the General Assembly deplored the intervention as a violation of international law."

  # Unrest at home is not the aggression from outside of which article 8 speaks.
  expect at e1 oecs-1981/8/collective-defence for Dominica: not met, failing kind
  expect at e3 un-charter/2/no-force for United-States: met, breached
  expect at e3 oas-1948/18/non-aggression for United-States: met, breached
  # Article 3 protects American states, parties or not; an invitation is claimed, and a claim does not decide.
  expect at e3 rio-1947/3/all-for-one for Brazil: met, against United-States
  expect at e3 rio-1947/3/all-for-one for Venezuela: met
  expect at e3 nato-1949/5/all-for-one for United-Kingdom: not met, failing subject
  expect at e3 obligations of United-Kingdom toward Grenada: none
  expect at e3 obligations of Cuba toward Grenada: none
