#include "casus/pact/from_treaty.h"

#include <algorithm>
#include <deque>

#include "casus/pact/from_register.h"
#include "casus/pact/from_rule.h"

namespace casus::pact {

namespace {

using lang::InForce;

time::Date signing_day(const Treaty& treaty) {
  return treaty.signed_on.earliest.is_open() ? treaty.in_force.earliest : treaty.signed_on.earliest;
}

void take_dates(const lang::Treaty& syntax, Treaty& treaty, Names& names) {
  treaty.signed_on = names.date(syntax.signed_on, time::Date::max());
  treaty.ended = names.date(syntax.ended, time::Date::max());
  treaty.manner = syntax.manner;
  treaty.in_force_kind = syntax.in_force.kind;
  if (syntax.in_force.kind == InForce::Kind::on_date)
    treaty.in_force = names.date(syntax.in_force.date, time::Date::max());
  if (syntax.in_force.kind == InForce::Kind::on_signature) treaty.in_force = treaty.signed_on;
  if (syntax.secrecy.secret)
    treaty.known_from = names.date(syntax.secrecy.until, time::Date::max()).latest;
  if (syntax.secrecy.secret && !treaty.known_from.is_open())
    treaty.known_from = time::add_days(treaty.known_from, 1);
  auto out_of_order = [&](std::string text, Span span) {
    names.diagnostics().add_error("pact.dates-out-of-order", std::move(text), span);
  };
  if (!syntax.signed_on.given())
    names.diagnostics().add_error("pact.no-signature",
                                  "a treaty needs the date of its signature ('signed 1949-04-04')",
                                  syntax.id.span);
  if (treaty.in_force.latest < treaty.signed_on.earliest)
    out_of_order("the treaty is in force before it was signed", syntax.in_force.span);
  if (treaty.ended.latest < treaty.signed_on.earliest)
    out_of_order("the treaty ended before it was signed", syntax.ended.span);
}

// Bound from entry into force unless its own line says otherwise; never after the treaty's end.
Membership member_of(const lang::PartyLine& line, const Treaty& treaty, Names& names) {
  Membership party;
  party.span = line.state.span;
  party.manner = line.manner;
  party.doubtful = line.from.doubtful || line.until.doubtful || line.signed_on.doubtful;
  bool original = !line.from.given() && !line.signed_on.given() && !line.ratified.given();
  bool later = line.from.given() && !line.signed_on.given();
  time::ImpreciseDate open(time::Date::max());
  party.signed_on = names.date(line.signed_on, original ? treaty.signed_on : open);
  if (later && line.ratified.given()) party.signed_on = names.date(line.ratified, open);
  if (later && !line.ratified.given()) party.signed_on = names.date(line.from, open);
  party.from = original ? treaty.in_force : names.date(line.from, names.date(line.ratified, open));
  party.from_unknown = original && treaty.in_force_kind == InForce::Kind::unknown;
  party.until = names.date(line.until, open);
  if (treaty.ended.earliest < party.until.earliest) {
    party.until = treaty.ended;
    if (party.manner == lang::EndManner::none) party.manner = treaty.manner;
  }
  time::Date day = original ? signing_day(treaty) : party.signed_on.earliest;
  if (day.is_open()) day = signing_day(treaty);
  party.state = names.state(line.state, day);
  if (!party.state) return party;
  const facts::State& state = names.program().reg[party.state];
  bool alive = state.exists_on(day) ||
               (!party.signed_on.latest.is_open() && state.exists_on(party.signed_on.latest)) ||
               (!party.from.latest.is_open() && state.exists_on(party.from.latest));
  if (!alive)
    names.diagnostics().add_error(
        "pact.party-not-a-state",
        std::string(state.name) + " did not exist on " + time::to_string(day), line.state.span);
  if (party.until.latest < party.from.earliest && !party.from.earliest.is_open() &&
      line.until.given())
    names.diagnostics().add_error("pact.dates-out-of-order", "this party left before it was bound",
                                  line.span);
  return party;
}

void take_parties(const lang::Treaty& syntax, Treaty& treaty, Names& names) {
  for (const lang::PartyLine& line : syntax.parties) {
    Membership party = member_of(line, treaty, names);
    if (party.state) treaty.parties.push_back(party);
  }
  if (treaty.parties.empty() && syntax.parties.empty())
    names.diagnostics().add_error("pact.no-parties", "a treaty needs its parties", syntax.id.span);
  for (const lang::Suspension& line : syntax.suspensions) {
    Suspension suspension;
    time::Date day = names.date(line.from, time::Date::min()).earliest;
    suspension.state = names.state(line.state, day);
    for (const lang::Name& by : line.by)
      if (StateId state = names.state(by, day)) suspension.by.push_back(state);
    suspension.from = names.date(line.from, time::Date::min());
    suspension.until = names.date(line.until, time::Date::max());
    suspension.span = line.span;
    if (suspension.state) treaty.suspensions.push_back(std::move(suspension));
  }
}

void take_issues(const std::vector<lang::OpenIssue>& list, std::vector<OpenIssue>& into,
                 Names& names) {
  for (const lang::OpenIssue& syntax : list) {
    OpenIssue open;
    open.issue = names.program().find_issue(syntax.id.text);
    if (!open.issue) {
      names.diagnostics().add_error("pact.unknown-issue",
                                    "unknown issue '" + std::string(syntax.id.text) +
                                        "'; define it with 'issue " + std::string(syntax.id.text) +
                                        " \"question?\"'",
                                    syntax.id.empty() ? syntax.span : syntax.id.span);
      continue;
    }
    open.readings = readings_of(syntax.readings, names);
    open.span = syntax.span;
    std::erase_if(into, [&](const OpenIssue& o) { return o.issue == open.issue; });
    into.push_back(open);
  }
}

PlaceId local_region(const lang::Region& region, Names& names) {
  auto [slot, added] = names.local_places.try_emplace(region.id.text);
  if (added) {
    facts::PlaceEntry place;
    place.kind = facts::PlaceEntry::Kind::region;
    place.id = region.id.text;
    place.name = region.title.value.empty() ? region.id.text : region.title.value;
    place.span = region.id.span;
    slot->second = names.program().reg.add(std::move(place));
  }
  return slot->second;
}

// The regions of the first version hold until a later version gives the same region anew.
void take_regions(const lang::Treaty& syntax, Names& names) {
  names.local_places.clear();
  std::vector<std::pair<const lang::Region*, time::Date>> all;
  for (const lang::Region& region : syntax.regions) all.emplace_back(&region, time::Date::min());
  for (const lang::Version& version : syntax.versions)
    for (const lang::Region& region : version.regions)
      all.emplace_back(&region, names.date(version.from, time::Date::min()).earliest);
  for (auto [region, from] : all) local_region(*region, names);
  for (std::size_t i = 0; i < all.size(); ++i) {
    time::DateInterval when = time::DateInterval::from(all[i].second);
    for (std::size_t j = i + 1; j < all.size(); ++j)
      if (all[j].first->id.text == all[i].first->id.text) {
        when.last = time::add_days(all[j].second, -1);
        break;
      }
    describe_region(*all[i].first, local_region(*all[i].first, names), when, names);
  }
}

struct Placed {  // an article and the days on which it is the text
  const lang::Article* article;
  std::int32_t version;
  time::DateInterval valid;
  time::Date known_from;
};

time::Date known_from(const lang::Secrecy& secrecy, time::Date otherwise, Names& names) {
  if (!secrecy.secret) return otherwise;
  time::Date last = names.date(secrecy.until, time::Date::max()).latest;
  return last.is_open() ? last : time::add_days(last, 1);
}

void close(std::vector<Placed>& placed, std::string_view article, time::Date last) {
  for (Placed& p : placed)
    if (p.article->id.text == article) p.valid.last = std::min(p.valid.last, last);
}

std::vector<Placed> place_articles(const lang::Treaty& syntax, const Treaty& treaty, Names& names) {
  std::vector<Placed> placed;
  auto put = [&](const lang::Article& article, std::int32_t number, time::DateInterval when,
                 time::Date known) {
    placed.push_back({&article, number, when.intersection(names.interval(article.when)),
                      known_from(article.secrecy, known, names)});
  };
  for (const lang::Article& article : syntax.articles)
    put(article, 1, time::DateInterval::always(), treaty.known_from);
  for (const lang::Version& version : syntax.versions) {
    time::Date from = names.date(version.from, time::Date::min()).earliest;
    for (const lang::Name& repealed : version.repeals)
      close(placed, repealed.text, time::add_days(from, -1));
    for (const lang::Article& article : version.articles)
      close(placed, article.id.text, time::add_days(from, -1));
    for (const lang::Article& article : version.articles)
      put(article, version.number, time::DateInterval::from(from), treaty.known_from);
  }
  for (const lang::Attachment& attachment : syntax.attachments) {
    time::Date known = known_from(attachment.secrecy, treaty.known_from, names);
    time::Date from = names.date(attachment.from, time::Date::min()).earliest;
    for (const lang::Article& article : attachment.articles)
      put(article, 1, time::DateInterval::from(from), known);
  }
  return placed;
}

bool speaks_of_parties(const lang::Trigger& trigger) {
  using lang::Role;
  if (!trigger.verbs.empty() &&
      (trigger.verbs[0] == lang::Verb::is_met || trigger.verbs[0] == lang::Verb::peace_threatened))
    return false;
  switch (trigger.subject.role) {
    case Role::either_party:
    case Role::one_or_two_parties:
    case Role::two_parties:
    case Role::each_party:
    case Role::each_other_party:
    case Role::the_other_party:
    case Role::the_other_parties:
      return true;
    default:
      return false;
  }
}

void declare_clauses(const lang::Treaty& syntax, TreatyId id, Names& names) {
  Program& program = names.program();
  for (const Placed& placed : place_articles(syntax, program.treaties[id], names)) {
    for (const lang::Clause& clause_syntax : placed.article->clauses) {
      Clause clause;
      clause.treaty = id;
      clause.article = placed.article->id.text;
      clause.id = clause_syntax.id.text;
      clause.version = placed.version;
      clause.valid = placed.valid;
      clause.known_from = placed.known_from;
      clause.survives_end = clause_syntax.survives_end;
      clause.syntax = &clause_syntax;
      clause.article_syntax = placed.article;
      clause.span = clause_syntax.id.span;
      for (const lang::Rule& rule : clause_syntax.rules) {
        clause.standing |= rule.triggers.empty();
        clause.only_parties &=
            std::all_of(rule.triggers.begin(), rule.triggers.end(), speaks_of_parties);
        for (const lang::Duty& duty : rule.duties)
          clause.counts_as |= duty.conduct == lang::Conduct::counts_as;
      }
      for (ClauseId other : program.treaties[id].clauses) {
        const Clause& c = program.clauses[other];
        if (c.article == clause.article && c.id == clause.id && c.valid.overlaps(clause.valid))
          names.diagnostics().add_error(
              "pact.duplicate",
              "this article already has a clause '" + std::string(clause.id) + "'", clause.span,
              {{"first defined here", c.span}});
      }
      bool text = !placed.article->texts.empty() || !placed.article->quotes.empty() ||
                  syntax.basis.kind == lang::Basis::Kind::coding;
      if (!text)
        names.diagnostics().add_error(
            "pact.no-text",
            "a clause needs the article's 'text' or 'quote', or the treaty 'basis coding'",
            clause.span);
      take_issues(syntax.issues, clause.issues, names);
      take_issues(clause_syntax.issues, clause.issues, names);
      program.treaties[id].clauses.push_back(program.clauses.push_back(std::move(clause)));
    }
  }
}

void take_definitions(const lang::Treaty& syntax, TreatyId id, Names& names) {
  auto add = [&](const std::vector<lang::Define>& defines, time::Date known) {
    for (const lang::Define& define : defines) {
      Definition definition;
      definition.id = define.id.text;
      definition.known_from = known;
      definition.span = define.span;
      for (const lang::Name& ref : define.for_refs) definition.for_articles.push_back(ref.text);
      RuleContext context{names, id, signing_day(names.program().treaties[id])};
      definition.adversary = adversary_from(define.adversary, context);
      names.program().treaties[id].definitions.push_back(std::move(definition));
    }
  };
  add(syntax.defines, names.program().treaties[id].known_from);
  for (const lang::Attachment& attachment : syntax.attachments)
    add(attachment.defines,
        known_from(attachment.secrecy, names.program().treaties[id].known_from, names));
}

void amend(const lang::Amendment& syntax, const lang::Attachment& attachment,
           RuleContext& context) {
  Program& program = context.names.program();
  time::Date from = context.names.date(attachment.from, time::Date::min()).earliest;
  time::Date known =
      known_from(attachment.secrecy, program.treaties[context.treaty].known_from, context.names);
  std::vector<StateId> debtors;
  for (const lang::Name& name : syntax.for_names)
    if (StateId state = context.names.state(name, context.day)) debtors.push_back(state);
  for (const lang::Name& name : syntax.refs) {
    ClauseRef ref = ref_from(name, context);
    for (ClauseId id : ref.clauses) {
      for (const auto* list : {&syntax.provided, &syntax.unless})
        for (const lang::Cond& cond : *list)
          program.clauses[id].amendments.push_back({cond_from(cond, context),
                                                    list == &syntax.unless, debtors, from, known,
                                                    syntax.span});
      take_issues(syntax.issues, program.clauses[id].issues, context.names);
    }
  }
}

}  // namespace

void declare_treaty(const lang::Treaty& syntax, Names& names) {
  Program& program = names.program();
  Treaty treaty;
  treaty.id = syntax.id.text;
  treaty.title = syntax.title.value.empty() ? treaty.id : syntax.title.value;
  if (!syntax.about.empty()) treaty.about = syntax.about[0].value;
  treaty.syntax = &syntax;
  treaty.span = syntax.id.span;
  take_dates(syntax, treaty, names);
  take_parties(syntax, treaty, names);
  time::Date day = signing_day(treaty);
  for (const lang::Name& name : syntax.guaranteed)
    if (StateId state = names.state(name, day)) treaty.guaranteed.push_back(state);
  treaty.basis = syntax.basis.kind == lang::Basis::Kind::coding      ? Basis::coding
                 : syntax.basis.kind == lang::Basis::Kind::statement ? Basis::statement
                                                                     : Basis::text;
  treaty.basis_text = syntax.basis.of.value;
  for (const lang::Organ& organ : syntax.organs) treaty.organs.push_back(organ.id.text);
  take_issues(syntax.issues, treaty.issues, names);
  TreatyId id = program.add(std::move(treaty));
  declare_clauses(syntax, id, names);
}

void describe_treaty(const lang::Treaty& syntax, TreatyId id, Names& names) {
  Program& program = names.program();
  take_regions(syntax, names);
  RuleContext context{names, id, signing_day(program.treaties[id])};
  if (context.day.is_open()) return;
  take_definitions(syntax, id, names);
  for (ClauseId clause_id : program.treaties[id].clauses) {
    const lang::Clause& clause_syntax = *program.clauses[clause_id].syntax;
    for (const lang::Rule& rule : clause_syntax.rules) {
      Rule resolved = rule_from(rule, context);
      program.clauses[clause_id].rules.push_back(std::move(resolved));
    }
    for (const lang::Name& ref : clause_syntax.prevails_over)
      program.clauses[clause_id].prevails_over.push_back(ref_from(ref, context));
    for (const lang::Name& ref : clause_syntax.limits)
      program.clauses[clause_id].limits.push_back(ref_from(ref, context));
  }
  for (const lang::Attachment& attachment : syntax.attachments)
    for (const lang::Amendment& amendment : attachment.amendments)
      amend(amendment, attachment, context);
}

}  // namespace casus::pact
