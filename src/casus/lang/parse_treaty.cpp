// A treaty: its header and what it contains.
#include "casus/lang/parsers.h"

namespace casus::lang {
namespace {

using enum Heading;

constexpr HeadingSet header = {
    parties,  party,    suspended,        signed_on, in_force, ended, term,
    renew,    denounce, secret,           source,    url,      atop,  atop_differs,
    language, basis,    guaranteed_state, replaces,  about,    note,  open_issue};
constexpr HeadingSet contents = {article,       version, protocol, declaration, reservation,
                                 understanding, region,  organ,    define};

void parse_parties(Reader& reader, Treaty& treaty) {
  for (const Name& name : reader.names("a state")) {
    PartyLine line;
    line.state = name;
    line.span = name.span;
    treaty.parties.push_back(line);
  }
}

// One of "signed", "ratified", "from", "until … by", "succeeds"; false if none follows.
bool parse_party_part(Reader& reader, PartyLine& line) {
  DateText* date = nullptr;
  if (reader.next_is("signed")) date = &line.signed_on;
  if (reader.next_is("ratified")) date = &line.ratified;
  if (reader.next_is("from")) date = &line.from;
  if (reader.next_is("until")) date = &line.until;
  if (date == nullptr) {
    if (!line.succeeds.empty() || !reader.accept("succeeds")) return false;
    line.succeeds = reader.name("a state after \"succeeds\"");
    return !reader.failed();
  }
  if (date->given()) {
    reader.fail("lang.said-twice", "this is said twice", reader.here());
    return false;
  }
  reader.accept(TokenKind::word);
  *date = reader.date("a date");
  if (date == &line.until && reader.accept("by"))
    line.manner = reader.expect(manner_phrases, "how it ended");
  return !reader.failed();
}

PartyLine parse_party_line(Reader& reader) {
  PartyLine line;
  line.state = reader.name("a state");
  line.doubtful = reader.accept_doubtful();
  while (parse_party_part(reader, line)) {
  }
  line.span = reader.since(reader.statement_begin());
  return line;
}

Suspension parse_suspension(Reader& reader) {
  Suspension suspension;
  suspension.state = reader.name("a state");
  if (reader.accept("by")) suspension.by = reader.names("a state");
  reader.expect("from");
  suspension.from = reader.date("a date after \"from\"");
  if (reader.accept("until")) suspension.until = reader.date("a date after \"until\"");
  if (reader.next_is(TokenKind::string)) suspension.because = reader.text("the reason");
  suspension.span = reader.since(reader.statement_begin());
  return suspension;
}

InForce parse_in_force(Reader& reader) {
  InForce in_force;
  if (reader.accept("on signature")) {
    in_force.kind = InForce::Kind::on_signature;
    in_force.date.doubtful = reader.accept_doubtful();
  } else if (reader.accept("never")) {
    in_force.kind = InForce::Kind::never;
  } else if (reader.accept("unknown")) {
    in_force.kind = InForce::Kind::unknown;
  } else {
    in_force.kind = InForce::Kind::on_date;
    in_force.date = reader.date("a date, \"on signature\", \"never\" or \"unknown\"");
  }
  if (reader.next_is(TokenKind::string)) in_force.how = reader.text("how");
  in_force.span = reader.since(reader.statement_begin());
  return in_force;
}

void parse_ended(Reader& reader, Treaty& treaty) {
  once(reader, treaty.ended.given());
  treaty.ended = reader.date("a date");
  if (reader.accept("by")) treaty.manner = reader.expect(manner_phrases, "how it ended");
  if (reader.next_is(TokenKind::string)) treaty.ended_how = reader.text("how");
}

Term parse_term(Reader& reader) {
  Term term;
  if (reader.accept("indefinite")) {
    term.kind = Term::Kind::indefinite;
  } else if (reader.accept("until")) {
    term.kind = Term::Kind::until;
    term.until = reader.text("a text between quotation marks after \"until\"");
  } else {
    term.kind = Term::Kind::period;
    term.count = reader.count("a number of years, \"indefinite\" or \"until\"");
    term.unit = reader.unit();
  }
  return term;
}

Notice parse_renew(Reader& reader) {
  Notice notice;
  notice.given = true;
  notice.renew_count = reader.count("a number of years");
  notice.renew_unit = reader.unit();
  if (reader.accept("unless denounced") && !reader.at_end()) {
    notice.count = reader.count("the time of notice");
    notice.unit = reader.unit();
    reader.expect("before");
  }
  return notice;
}

Notice parse_denounce(Reader& reader) {
  Notice notice;
  notice.given = true;
  reader.expect("on");
  notice.count = reader.count("the time of notice");
  notice.unit = reader.unit();
  reader.expect("notice");
  if (reader.accept("after")) notice.after = reader.date("a date after \"after\"");
  return notice;
}

Basis parse_basis(Reader& reader) {
  Basis basis;
  if (reader.accept("text")) {
    basis.kind = Basis::Kind::text;
  } else if (reader.accept("coding")) {
    basis.kind = Basis::Kind::coding;
    basis.of = reader.text("the coding between quotation marks");
  } else if (reader.accept("statement")) {
    basis.kind = Basis::Kind::statement;
    basis.of = reader.text("the statement between quotation marks");
  } else {
    reader.fail_expected("\"text\", \"coding\" or \"statement\"");
  }
  return basis;
}

AtopDiffers parse_atop_differs(Reader& reader) {
  AtopDiffers differs;
  differs.field = reader.name("an ATOP variable");
  reader.expect("because");
  differs.because = reader.text("the reason between quotation marks");
  return differs;
}

void append(std::vector<Name>& all, const std::vector<Name>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

// Who is bound and from when to when.
void parse_bond(Reader& reader, Heading heading, Treaty& treaty) {
  switch (heading) {
    case parties:
      return parse_parties(reader, treaty);
    case party:
      treaty.parties.push_back(parse_party_line(reader));
      return;
    case suspended:
      treaty.suspensions.push_back(parse_suspension(reader));
      return;
    case signed_on:
      once(reader, treaty.signed_on.given());
      treaty.signed_on = reader.date("a date");
      if (reader.next_is(TokenKind::string)) treaty.signed_how = reader.text("how");
      return;
    case in_force:
      once(reader, treaty.in_force.kind != InForce::Kind::absent);
      treaty.in_force = parse_in_force(reader);
      return;
    case ended:
      return parse_ended(reader, treaty);
    case term:
      once(reader, treaty.term.kind != Term::Kind::absent);
      treaty.term = parse_term(reader);
      return;
    case renew:
      once(reader, treaty.renew.given);
      treaty.renew = parse_renew(reader);
      return;
    case denounce:
      once(reader, treaty.denounce.given);
      treaty.denounce = parse_denounce(reader);
      return;
    default:
      once(reader, treaty.secrecy.secret);
      treaty.secrecy = reader.secrecy();
      return;
  }
}

void parse_header(Reader& reader, Heading heading, Treaty& treaty) {
  constexpr std::int64_t atop_max = 1'000'000;
  switch (heading) {
    case source:
      treaty.sources.push_back(reader.source());
      return;
    case url:
      treaty.urls.push_back(reader.text("an address between quotation marks"));
      return;
    case note:
      treaty.notes.push_back(reader.text("a note between quotation marks"));
      return;
    case about:
      treaty.about.push_back(reader.text("a text between quotation marks"));
      return;
    case atop:
      treaty.atop.push_back(
          static_cast<std::int32_t>(reader.number("the ATOP number of the alliance", atop_max)));
      return;
    case atop_differs:
      treaty.atop_differs.push_back(parse_atop_differs(reader));
      return;
    case language:
      once(reader, !treaty.language.empty());
      treaty.language = reader.text("the language between quotation marks");
      return;
    case basis:
      once(reader, treaty.basis.kind != Basis::Kind::absent);
      treaty.basis = parse_basis(reader);
      return;
    case guaranteed_state:
      return append(treaty.guaranteed, reader.names("a state"));
    case replaces:
      return append(treaty.replaces, reader.names("a treaty"));
    case open_issue:
      treaty.issues.push_back(parse_open_issue(reader));
      return;
    default:
      return parse_bond(reader, heading, treaty);
  }
}

Organ parse_organ(Reader& reader) {
  Organ organ;
  organ.id = reader.name("the name of an organ");
  organ.title = reader.text("its name between quotation marks");
  return organ;
}

void parse_contents(Reader& reader, Heading heading, Treaty& treaty) {
  switch (heading) {
    case article:
      treaty.articles.push_back(parse_article(reader));
      return;
    case version:
      treaty.versions.push_back(parse_version(reader));
      return;
    case protocol:
      treaty.attachments.push_back(parse_attachment(reader, Attachment::Kind::protocol));
      return;
    case declaration:
      treaty.attachments.push_back(parse_attachment(reader, Attachment::Kind::declaration));
      return;
    case reservation:
      treaty.attachments.push_back(parse_attachment(reader, Attachment::Kind::reservation));
      return;
    case understanding:
      treaty.attachments.push_back(parse_attachment(reader, Attachment::Kind::understanding));
      return;
    case region:
      treaty.regions.push_back(parse_region(reader));
      return;
    case organ:
      treaty.organs.push_back(parse_organ(reader));
      return;
    default:
      treaty.defines.push_back(parse_define(reader));
      return;
  }
}

}  // namespace

Treaty parse_treaty(Reader& reader) {
  Treaty treaty;
  std::uint32_t begin = reader.statement_begin();
  treaty.id = reader.id("the id of a treaty");
  treaty.title = reader.text("its name between quotation marks");
  Block block(reader, "a treaty", header | contents);
  while (auto heading = block.next()) {
    if (contents.contains(*heading))
      parse_contents(reader, *heading, treaty);
    else
      parse_header(reader, *heading, treaty);
  }
  treaty.span = reader.since(begin);
  return treaty;
}

}  // namespace casus::lang
