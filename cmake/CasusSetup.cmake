# Compiler settings shared by every target, gathered in the interface library casus_settings.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)
include(GNUInstallDirs)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

# ccache helps when it is there and is never needed. The precompiled headers need the sloppiness.
find_program(CASUS_CCACHE ccache)
if(CASUS_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CASUS_CCACHE}")
endif()

set(casus_warnings
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wcast-qual -Wold-style-cast -Wformat=2
    -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wextra-semi -Wvla)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # gcc 12 warns falsely about optional, variant and expected (maybe-uninitialized) and about
  # string concatenation (restrict); -Wmissing-field-initializers refuses designated initializers.
  list(APPEND casus_warnings -Wduplicated-cond -Wduplicated-branches -Wlogical-op
       -Wno-maybe-uninitialized -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread -Wno-missing-field-initializers)
else()
  # libstdc++ 12 itself uses what it deprecates (stable_sort); sign conversion stays quiet as in gcc.
  list(APPEND casus_warnings -Wno-missing-field-initializers
       -Wno-missing-designated-field-initializers -Wno-sign-conversion -Wno-deprecated-declarations)
endif()
if(CASUS_WERROR)
  list(APPEND casus_warnings -Werror)
endif()

add_library(casus_settings INTERFACE)
target_compile_options(casus_settings INTERFACE ${casus_warnings})
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CASUS_PCH)
  target_compile_options(casus_settings INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()

# One precompiled header for the rooms and one, with gtest and rapidcheck, for the tests.
function(casus_precompile target kind)
  if(NOT CASUS_PCH)
    return()
  endif()
  if(NOT TARGET casus_pch_${kind})
    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/pch_${kind}.cpp" CONTENT "namespace casus {}\n")
    add_library(casus_pch_${kind} OBJECT "${PROJECT_BINARY_DIR}/pch_${kind}.cpp")
    target_link_libraries(casus_pch_${kind} PRIVATE casus_settings ${ARGN})
    target_precompile_headers(casus_pch_${kind} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/pch_${kind}.h")
  endif()
  target_precompile_headers(${target} REUSE_FROM casus_pch_${kind})
endfunction()
