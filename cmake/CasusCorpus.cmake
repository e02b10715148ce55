# casus_corpus_source(VARIABLE): generates the source that embeds corpus/**/*.pact (one .incbin, so
# that it compiles at once however large the corpus is) and names it in VARIABLE.
function(casus_corpus_source variable)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  set(output "${PROJECT_BINARY_DIR}/generated/casus/corpus")
  file(GLOB_RECURSE files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/corpus/*.pact")
  add_custom_command(
    OUTPUT "${output}/embedded.cpp" "${output}/embedded.bin"
    COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/tools/embed.py"
            --corpus "${PROJECT_SOURCE_DIR}/corpus" --output "${output}"
    DEPENDS "${PROJECT_SOURCE_DIR}/tools/embed.py" ${files}
    COMMENT "Embedding the corpus" VERBATIM)
  set_source_files_properties("${output}/embedded.cpp" PROPERTIES
    OBJECT_DEPENDS "${output}/embedded.bin" SKIP_PRECOMPILE_HEADERS ON)
  set(${variable} "${output}/embedded.cpp" PARENT_SCOPE)
endfunction()

# The corpus holds itself: every scenario's expectations, and no error in any text.
function(casus_corpus_tests)
  if(NOT CASUS_TESTS OR NOT TARGET casus)
    return()
  endif()
  add_test(NAME corpus_scenarios COMMAND casus test)
  add_test(NAME corpus_check COMMAND casus check)
  casus_test_environment(corpus_scenarios)
  casus_test_environment(corpus_check)
endfunction()
