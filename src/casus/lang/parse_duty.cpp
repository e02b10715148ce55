// What a rule obliges to: who shall do what, how far, by when, within what limits.
#include "casus/lang/parsers.h"

namespace casus::lang {
namespace {

Party parse_party(Reader& reader, const PhraseTable<Role>& table, std::string_view what) {
  Party party;
  std::uint32_t begin = reader.begin();
  if (auto role = reader.accept(table)) {
    party.role = *role;
  } else if (reader.next_is_name()) {
    party.role = Role::named;
    party.names = reader.names(what);
  } else {
    reader.fail_expected(what, texts_of(table));
  }
  party.span = reader.since(begin);
  return party;
}

Party parse_who(Reader& reader) {
  return parse_party(reader, who_phrases, "for whom or against whom");
}

enum Aid : std::uint8_t { military = 1, economic = 2, diplomatic = 4 };

// "militarily, economically and otherwise"
void parse_aid(Reader& reader, Duty& duty) {
  for (;;) {
    if (reader.accept("militarily"))
      duty.aid |= military;
    else if (reader.accept("economically"))
      duty.aid |= economic;
    else if (reader.accept("diplomatically"))
      duty.aid |= diplomatic;
    else if (reader.accept("and otherwise"))
      duty.otherwise_too = true;
    else
      break;
    for (std::string_view next : {"militarily", "economically", "diplomatically"}) {
      if (!reader.next_is(next, 1)) continue;
      if (!reader.accept(TokenKind::comma)) reader.accept("and");
    }
  }
  if ((duty.aid & military) != 0)
    duty.conduct = Conduct::assist_militarily;
  else if (duty.aid == economic)
    duty.conduct = Conduct::assist_economically;
  else if (duty.aid == diplomatic)
    duty.conduct = Conduct::support_diplomatically;
}

void parse_conduct(Reader& reader, Duty& duty) {
  auto found = reader.accept(conduct_phrases);
  if (!found)
    return reader.fail_expected("what shall be done, such as \"assist\"",
                                texts_of(conduct_phrases));
  duty.conduct = found->conduct;
  duty.benevolent = found->benevolent;
  switch (found->shape) {
    case ConductShape::bare:
      return;
    case ConductShape::who:
      duty.beneficiary = parse_who(reader);
      return;
    case ConductShape::text:
      duty.text = reader.text("a text between quotation marks");
      return;
    case ConductShape::support:
      duty.beneficiary = parse_who(reader);
      reader.expect("diplomatically");
      return;
    case ConductShape::assist:
      duty.beneficiary = parse_who(reader);
      parse_aid(reader, duty);
      return;
  }
}

void set_time(Reader& reader, Duty& duty, const Time& time, Span span) {
  if (duty.time.kind != TimeKind::none)
    return reader.fail("lang.said-twice",
                       "a duty has one time; write a second \"then\" for a second time", span);
  duty.time = time;
}

Time parse_time(Reader& reader, PartPhrase phrase) {
  Time time;
  switch (phrase) {
    case PartPhrase::at_once:
      time.kind = TimeKind::at_once;
      break;
    case PartPhrase::while_war_lasts:
      time.kind = TimeKind::while_war_lasts;
      break;
    case PartPhrase::within:
    case PartPhrase::for_period:
      time.kind = phrase == PartPhrase::within ? TimeKind::within : TimeKind::for_period;
      time.count = reader.count("a number of days, weeks, months or years");
      time.unit = reader.unit();
      break;
    case PartPhrase::by:
      time.kind = TimeKind::by;
      time.date = reader.date("a date after \"by\"");
      break;
    case PartPhrase::before:
      time.kind = TimeKind::before;
      time.text = reader.text("a text between quotation marks after \"before\"");
      break;
    default:
      time.kind = TimeKind::while_other;
      time.text =
          reader.text("\"that war lasts\" or a text between quotation marks after \"while\"");
      break;
  }
  return time;
}

// with 700000..800000 men, with "two divisions"
Extent parse_with(Reader& reader) {
  constexpr std::int64_t men_max = 1'000'000'000;
  Extent extent;
  if (reader.next_is(TokenKind::string)) {
    extent.kind = ExtentKind::other;
    extent.text = reader.text("a text");
    return extent;
  }
  extent.kind = ExtentKind::men;
  extent.men = extent.men_max =
      reader.number("\"all forces\", a number of men or a text after \"with\"", men_max);
  Span span = reader.here();
  if (reader.accept(TokenKind::range))
    extent.men_max = reader.number("a number of men after \"..\"", men_max);
  if (extent.men_max < extent.men)
    reader.fail("lang.bad-number", "the second number is smaller than the first", span);
  reader.expect("men");
  return extent;
}

void parse_limit(Reader& reader, Duty& duty, PartPhrase phrase, std::uint32_t begin) {
  Limit limit;
  limit.kind = phrase == PartPhrase::constitutional_processes ? LimitKind::constitutional_processes
               : phrase == PartPhrase::charter_51             ? LimitKind::charter_51
               : phrase == PartPhrase::without_prejudice      ? LimitKind::without_prejudice
                                                              : LimitKind::laws;
  if (phrase == PartPhrase::without_prejudice) {
    if (reader.next_is(TokenKind::string))
      limit.text = reader.text("a text");
    else
      limit.ref = reader.name("a treaty, article or clause");
  }
  limit.span = reader.since(begin);
  duty.limits.push_back(limit);
}

void add_extent(Duty& duty, ExtentKind kind) {
  Extent extent;
  extent.kind = kind;
  duty.extents.push_back(extent);
}

void parse_part(Reader& reader, Duty& duty, PartPhrase phrase, std::uint32_t begin) {
  switch (phrase) {
    case PartPhrase::all_forces:
      return add_extent(duty, ExtentKind::all_forces);
    case PartPhrase::all_means:
      return add_extent(duty, ExtentKind::all_means);
    case PartPhrase::in_its_power:
      return add_extent(duty, ExtentKind::in_its_power);
    case PartPhrase::means_at_disposal:
      return add_extent(duty, ExtentKind::means_at_disposal);
    case PartPhrase::as_it_deems_necessary:
      return add_extent(duty, ExtentKind::as_it_deems_necessary);
    case PartPhrase::armed_force:
      return add_extent(duty, ExtentKind::armed_force);
    case PartPhrase::concert:
      return add_extent(duty, ExtentKind::concert);
    case PartPhrase::with:
      duty.extents.push_back(parse_with(reader));
      return;
    case PartPhrase::at_once:
    case PartPhrase::while_war_lasts:
    case PartPhrase::within:
    case PartPhrase::by:
    case PartPhrase::before:
    case PartPhrase::while_other:
    case PartPhrase::for_period: {
      Time time = parse_time(reader, phrase);
      return set_time(reader, duty, time, reader.since(begin));
    }
    case PartPhrase::constitutional_processes:
    case PartPhrase::laws:
    case PartPhrase::charter_51:
    case PartPhrase::without_prejudice:
      return parse_limit(reader, duty, phrase, begin);
    case PartPhrase::against:
      if (!duty.against.terms.empty())
        return reader.fail("lang.said-twice", "\"against\" is said twice", reader.since(begin));
      duty.against = parse_adversary(reader, false);
      return;
  }
}

void parse_parts(Reader& reader, Duty& duty) {
  while (!reader.at_end()) {
    if (reader.next_is(TokenKind::comma) && reader.next_is(part_phrases, 1))
      reader.accept(TokenKind::comma);
    std::uint32_t begin = reader.begin();
    auto phrase = reader.accept(part_phrases);
    if (!phrase)
      return reader.fail_expected("the end of the duty, or its extent, time or limits",
                                  texts_of(part_phrases));
    parse_part(reader, duty, *phrase, begin);
  }
}

bool parse_special(Reader& reader, Duty& duty) {
  if (reader.accept("that attack counts as an attack on")) {
    duty.conduct = Conduct::counts_as;
    duty.each_other = reader.accept("each other party");
    if (!duty.each_other && !reader.accept("each party"))
      reader.fail_expected("\"each party\" or \"each other party\"");
    return true;
  }
  if (!reader.next_is_name() || !reader.next_is("applies", 1)) return false;
  duty.conduct = Conduct::applies;
  duty.ref = reader.name("a clause");
  reader.accept("applies");
  return true;
}

}  // namespace

Duty parse_duty(Reader& reader) {
  Duty duty;
  std::uint32_t begin = reader.begin();
  if (!parse_special(reader, duty)) {
    duty.debtor = parse_party(reader, debtor_phrases,
                              "who is bound, such as \"each party\" or the name of a state");
    if (duty.debtor.role == Role::named && reader.next_is_name() &&
        reader.next_is(modality_phrases, 1))
      reader.fail_name_with_blank();
    duty.modality = reader.expect(modality_phrases, "\"shall\", \"shall not\" or \"may\"");
    if (!reader.failed()) parse_conduct(reader, duty);
    parse_parts(reader, duty);
  }
  duty.span = reader.since(begin);
  return duty;
}

}  // namespace casus::lang
