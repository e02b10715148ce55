#pragma once
#include <string_view>

namespace casus::api {

// As CMakeLists.txt has it; casus_test.cpp compares the two.
inline constexpr std::string_view version_text = "0.1.0";

}  // namespace casus::api
