// The fields of every node of the tree but its spans, in the order of syntax.h: fields(visit, node)
// calls visit("name", field) for each. What prints or compares trees goes over them.
#pragma once

#include "casus/lang/syntax.h"

namespace casus::lang {

template <class V>
void fields(V& v, const SpanText& x) {
  v("from", x.from)("until", x.until);
}
template <class V>
void fields(V& v, const Party& x) {
  v("role", x.role)("names", x.names);
}
template <class V>
void fields(V& v, const Adversary::Term& x) {
  v("kind", x.kind)("counts", x.counts)("not-party", x.not_party)("names", x.names);
  v("supporter", x.supporter);
}
template <class V>
void fields(V& v, const Adversary& x) {
  v("terms", x.terms)("including-a-party", x.including_a_party);
}
template <class V>
void fields(V& v, const Trigger& x) {
  v("subject", x.subject)("verbs", x.verbs)("adversary", x.adversary)("places", x.places);
  v("on-its-territory", x.on_its_territory)("war", x.war)("unprovoked", x.unprovoked);
  v("directly", x.directly)("ref", x.ref)("ref-for", x.ref_for)("region", x.region);
}
template <class V>
void fields(V& v, const Cond& x) {
  v("kind", x.kind)("children", x.children)("who", x.who)("once", x.once)("support", x.support);
  v("text", x.text)("names", x.names)("trigger", x.trigger);
}
template <class V>
void fields(V& v, const Extent& x) {
  v("kind", x.kind)("men", x.men)("men-max", x.men_max)("text", x.text);
}
template <class V>
void fields(V& v, const Time& x) {
  v("kind", x.kind)("count", x.count)("unit", x.unit)("date", x.date)("text", x.text);
}
template <class V>
void fields(V& v, const Limit& x) {
  v("kind", x.kind)("ref", x.ref)("text", x.text);
}
template <class V>
void fields(V& v, const Duty& x) {
  v("debtor", x.debtor)("modality", x.modality)("conduct", x.conduct)("benevolent", x.benevolent);
  v("otherwise-too", x.otherwise_too)("aid", x.aid)("beneficiary", x.beneficiary);
  v("against", x.against)("extents", x.extents)("time", x.time)("limits", x.limits);
  v("text", x.text)("ref", x.ref)("each-other", x.each_other);
}
template <class V>
void fields(V& v, const Rule& x) {
  v("triggers", x.triggers)("provided", x.provided)("unless", x.unless)("duties", x.duties);
  v("otherwise", x.otherwise);
}
template <class V>
void fields(V& v, const Reading& x) {
  v("profile", x.profile)("yes", x.yes)("from", x.from)("because", x.because);
}
template <class V>
void fields(V& v, const OpenIssue& x) {
  v("id", x.id)("readings", x.readings);
}
template <class V>
void fields(V& v, const Clause& x) {
  v("id", x.id)("rules", x.rules)("prevails-over", x.prevails_over)("limits", x.limits);
  v("survives-end", x.survives_end)("issues", x.issues)("notes", x.notes);
}
template <class V>
void fields(V& v, const Area& x) {
  v("kind", x.kind)("names", x.names);
}
template <class V>
void fields(V& v, const RegionItem& x) {
  v("kind", x.kind)("areas", x.areas)("when", x.when)("because", x.because);
}
template <class V>
void fields(V& v, const Region& x) {
  v("id", x.id)("title", x.title)("items", x.items)("aliases", x.aliases);
  v("sources", x.sources)("notes", x.notes);
}
template <class V>
void fields(V& v, const Define& x) {
  v("id", x.id)("adversary", x.adversary)("for", x.for_refs);
}
template <class V>
void fields(V& v, const Secrecy& x) {
  v("secret", x.secret)("until", x.until);
}
template <class V>
void fields(V& v, const Article& x) {
  v("id", x.id)("when", x.when)("texts", x.texts)("quotes", x.quotes)("notes", x.notes);
  v("secrecy", x.secrecy)("clauses", x.clauses);
}
template <class V>
void fields(V& v, const Version& x) {
  v("number", x.number)("from", x.from)("title", x.title)("repeals", x.repeals);
  v("articles", x.articles)("regions", x.regions);
}
template <class V>
void fields(V& v, const Amendment& x) {
  v("refs", x.refs)("for", x.for_names)("provided", x.provided)("unless", x.unless);
  v("issues", x.issues);
}
template <class V>
void fields(V& v, const Attachment& x) {
  v("kind", x.kind)("title", x.title)("by", x.by)("from", x.from)("secrecy", x.secrecy);
  v("texts", x.texts)("quotes", x.quotes)("notes", x.notes)("sources", x.sources);
  v("defines", x.defines)("articles", x.articles)("amendments", x.amendments);
}
template <class V>
void fields(V& v, const PartyLine& x) {
  v("state", x.state)("signed", x.signed_on)("ratified", x.ratified)("from", x.from);
  v("until", x.until)("manner", x.manner)("succeeds", x.succeeds)("doubtful", x.doubtful);
}
template <class V>
void fields(V& v, const Suspension& x) {
  v("state", x.state)("by", x.by)("from", x.from)("until", x.until)("because", x.because);
}
template <class V>
void fields(V& v, const InForce& x) {
  v("kind", x.kind)("date", x.date)("doubtful", x.date.doubtful)("how", x.how);
}
template <class V>
void fields(V& v, const Term& x) {
  v("kind", x.kind)("count", x.count)("unit", x.unit)("until", x.until);
}
template <class V>
void fields(V& v, const Notice& x) {
  v("given", x.given)("renew-count", x.renew_count)("renew-unit", x.renew_unit);
  v("count", x.count)("unit", x.unit)("after", x.after);
}
template <class V>
void fields(V& v, const AtopDiffers& x) {
  v("field", x.field)("because", x.because);
}
template <class V>
void fields(V& v, const Basis& x) {
  v("kind", x.kind)("of", x.of);
}
template <class V>
void fields(V& v, const Organ& x) {
  v("id", x.id)("title", x.title);
}
template <class V>
void fields(V& v, const Treaty& x) {
  v("id", x.id)("title", x.title)("parties", x.parties)("suspensions", x.suspensions);
  v("signed", x.signed_on)("signed-how", x.signed_how)("in-force", x.in_force)("ended", x.ended);
  v("manner", x.manner)("ended-how", x.ended_how)("term", x.term)("renew", x.renew);
  v("denounce", x.denounce)("secrecy", x.secrecy)("sources", x.sources)("urls", x.urls);
  v("notes", x.notes)("about", x.about)("atop", x.atop)("atop-differs", x.atop_differs);
  v("language", x.language)("basis", x.basis)("guaranteed", x.guaranteed);
  v("replaces", x.replaces)("issues", x.issues)("organs", x.organs)("defines", x.defines);
  v("regions", x.regions)("articles", x.articles)("versions", x.versions);
  v("attachments", x.attachments);
}
template <class V>
void fields(V& v, const DatedText& x) {
  v("text", x.text)("when", x.when);
}
template <class V>
void fields(V& v, const DatedNames& x) {
  v("names", x.names)("when", x.when)("partly", x.partly);
}
template <class V>
void fields(V& v, const DatedCode& x) {
  v("number", x.number)("letters", x.letters)("when", x.when);
}
template <class V>
void fields(V& v, const Link& x) {
  v("state", x.state)("from", x.from);
}
template <class V>
void fields(V& v, const Differs& x) {
  v("data-set", x.data_set)("because", x.because);
}
template <class V>
void fields(V& v, const State& x) {
  v("id", x.id)("name", x.name)("exists", x.exists)("great-power", x.great_power)("iso", x.iso);
  v("cow", x.cow)("gw", x.gw)("names", x.names)("capitals", x.capitals)("aliases", x.aliases);
  v("demonyms", x.demonyms)("sources", x.sources)("notes", x.notes)("continues", x.continues);
  v("succeeds", x.succeeds)("located", x.located)("differs", x.differs);
}
template <class V>
void fields(V& v, const Group& x) {
  v("id", x.id)("name", x.name)("aliases", x.aliases)("sources", x.sources)("notes", x.notes);
}
template <class V>
void fields(V& v, const PlaceEntry& x) {
  v("id", x.id)("name", x.name)("part-of", x.part_of)("located", x.located);
  v("administered", x.administered)("claimed", x.claimed)("aliases", x.aliases);
  v("sources", x.sources)("notes", x.notes);
}
template <class V>
void fields(V& v, const Set& x) {
  v("id", x.id)("title", x.title)("members", x.members)("sources", x.sources)("notes", x.notes);
}
template <class V>
void fields(V& v, const Issue& x) {
  v("id", x.id)("question", x.question)("readings", x.readings)("sources", x.sources);
  v("notes", x.notes);
}
template <class V>
void fields(V& v, const Actor& x) {
  v("state", x.state)("group", x.group);
}
template <class V>
void fields(V& v, const Doing& x) {
  v("actors", x.actors)("deed", x.deed)("quoted", x.quoted)("treaty", x.treaty);
  v("targets", x.targets)("against", x.against)("alongside", x.alongside)("place", x.place);
  v("in-defence-of", x.in_defence_of);
}
template <class V>
void fields(V& v, const Event& x) {
  v("kind", x.kind)("id", x.id)("date", x.date)("claimed-by", x.claimed_by);
  v("denied-by", x.denied_by)("doing", x.doing)("place", x.place)("response-to", x.response_to);
  v("defence-of", x.defence_of)("war", x.war)("own-account", x.own_account)("object", x.object);
  v("provoked", x.provoked)("self-defence", x.self_defence)("sources", x.sources);
  v("notes", x.notes)("texts", x.texts);
}
template <class V>
void fields(V& v, const RecordNote& x) {
  v("complete", x.complete)("first", x.first)("second", x.second)("until", x.until);
}
template <class V>
void fields(V& v, const War& x) {
  v("id", x.id)("title", x.title)("when", x.when)("sources", x.sources)("notes", x.notes);
  v("cow", x.cow)("continues", x.continues)("theatre", x.theatre)("events", x.events);
  v("record-notes", x.record_notes);
}
template <class V>
void fields(V& v, const Coverage& x) {
  v("what", x.what)("from", x.from)("until", x.until)("kinds", x.kinds)("sources", x.sources);
  v("notes", x.notes);
}
template <class V>
void fields(V& v, const StatedFact& x) {
  v("fact", x.fact)("when", x.when);
}
template <class V>
void fields(V& v, const ExpectItem& x) {
  v("kind", x.kind)("profile", x.profile)("word", x.word)("names", x.names)("text", x.text);
  v("days", x.days);
}
template <class V>
void fields(V& v, const Expect& x) {
  v("kind", x.kind)("at-event", x.at_event)("at-date", x.at_date)("ref", x.ref)("state", x.state);
  v("known-by", x.known_by)("toward", x.toward)("items", x.items)("cascade-date", x.cascade_date);
  v("under", x.under);
  v("opening", x.opening);
  v("opening-everywhere", x.opening_everywhere)("opening-in", x.opening_in);
  v("record-complete", x.record_complete)("steps", x.steps)("stops", x.stops);
}
template <class V>
void fields(V& v, const Scenario& x) {
  v("id", x.id)("title", x.title)("about", x.about)("sources", x.sources)("notes", x.notes);
  v("wars", x.wars)("uses-corpus-record", x.uses_corpus_record)("events", x.events);
  v("record-notes", x.record_notes)("facts", x.facts)("uses", x.uses)("expects", x.expects);
}
template <class V>
void fields(V& v, const File& x) {
  v("treaties", x.treaties)("states", x.states)("groups", x.groups)("places", x.places);
  v("regions", x.regions)("sets", x.sets)("issues", x.issues)("wars", x.wars);
  v("coverages", x.coverages)("scenarios", x.scenarios);
}

}  // namespace casus::lang
