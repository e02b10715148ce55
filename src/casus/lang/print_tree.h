// The tree as text, for tests and for people who wonder how a file was read. Fields that say
// nothing are left out, and so are the spans: two texts that mean the same print the same.
#pragma once

#include <string>

#include "casus/lang/syntax.h"

namespace casus::lang {

// One node a line, indented; a list as its items.
std::string print_tree(const File& file);
std::string print_tree(const Doing& doing);
std::string print_date(const DateText& date);  // as it is written, in full: 1914-08-11..1914-08-13

// Whether two files say the same.
bool same_tree(const File& a, const File& b);

}  // namespace casus::lang
