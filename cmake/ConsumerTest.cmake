# Installs the build into a fresh folder, then builds and runs tests/consumer against it.
set(stage "${BUILD_DIR}/consumer")
file(REMOVE_RECURSE "${stage}")
function(step)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "failed (${status}): ${ARGN}\n${output}")
  endif()
endfunction()
step("${CMAKE_COMMAND}" --install "${BUILD_DIR}" --prefix "${stage}/prefix")
step("${CMAKE_COMMAND}" -G Ninja -S "${SOURCE_DIR}/tests/consumer" -B "${stage}/build"
     "-DCMAKE_PREFIX_PATH=${stage}/prefix" "-DCMAKE_CXX_COMPILER=${CXX}" "-DCMAKE_CXX_FLAGS=${FLAGS}")
step("${CMAKE_COMMAND}" --build "${stage}/build" -j 2)
step("${stage}/build/consumer")
