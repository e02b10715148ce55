// The parsers of this room, one for each construct of docs/grammar.ebnf. Each takes the reader with
// the statement of its construct entered, and returns with the statement, or the whole block,
// taken.
#pragma once

#include <vector>

#include "casus/lang/reader.h"
#include "casus/lang/syntax.h"

namespace casus::lang {

Treaty parse_treaty(Reader& reader);
Article parse_article(Reader& reader);
Version parse_version(Reader& reader);
Attachment parse_attachment(Reader& reader, Attachment::Kind kind);
Clause parse_clause(Reader& reader);
Define parse_define(Reader& reader);
Region parse_region(Reader& reader);
OpenIssue parse_open_issue(Reader& reader);
Reading parse_reading(Reader& reader, Profile profile);
Profile profile_of(Heading heading);  // strict, broad, practice, coders

Trigger parse_trigger(Reader& reader);
Duty parse_duty(Reader& reader);

// In a condition "or" and "," may begin the next condition instead of another name: `in_condition`
// looks ahead.
Party parse_subject(Reader& reader, bool in_condition);
void parse_trigger_rest(Reader& reader, Trigger& trigger, bool in_condition);
Adversary parse_adversary(Reader& reader, bool in_condition);
Cond parse_cond(Reader& reader);
bool next_begins_condition(Reader& reader, std::size_t ahead);
bool next_is_verb(Reader& reader, std::size_t ahead);

State parse_state(Reader& reader);
Group parse_group(Reader& reader);
PlaceEntry parse_place(Reader& reader);
Set parse_set(Reader& reader);
Issue parse_issue(Reader& reader);

Doing parse_doing(Reader& reader);
Doing parse_question(Reader& reader);
Event parse_event(Reader& reader, Event::Kind kind);
RecordNote parse_record_note(Reader& reader);
War parse_war(Reader& reader);
Coverage parse_coverage(Reader& reader);
Scenario parse_scenario(Reader& reader);
Expect parse_expect(Reader& reader);

}  // namespace casus::lang
