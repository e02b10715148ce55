# cmake --install gives the libraries, the headers and casusConfig.cmake, so that
# find_package(casus) offers casus::api. tests/consumer shows it at work.
include(CMakePackageConfigHelpers)
get_property(casus_rooms GLOBAL PROPERTY CASUS_ROOMS)
list(TRANSFORM casus_rooms PREPEND casus_ OUTPUT_VARIABLE casus_room_targets)
set(casus_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/casus")

install(TARGETS ${casus_room_targets} EXPORT casusTargets
        ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
        FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(EXPORT casusTargets NAMESPACE casus:: DESTINATION "${casus_package_dir}")
configure_package_config_file(
  "${PROJECT_SOURCE_DIR}/cmake/casusConfig.cmake.in" "${PROJECT_BINARY_DIR}/casusConfig.cmake"
  INSTALL_DESTINATION "${casus_package_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/casusConfigVersion.cmake"
                                 COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/casusConfig.cmake" "${PROJECT_BINARY_DIR}/casusConfigVersion.cmake"
        DESTINATION "${casus_package_dir}")

if(CASUS_TESTS)
  add_test(NAME consumer
           COMMAND "${CMAKE_COMMAND}"
                   "-DBUILD_DIR=${PROJECT_BINARY_DIR}" "-DSOURCE_DIR=${PROJECT_SOURCE_DIR}"
                   "-DCXX=${CMAKE_CXX_COMPILER}" "-DFLAGS=${CMAKE_CXX_FLAGS_DEBUG}"
                   -P "${PROJECT_SOURCE_DIR}/cmake/ConsumerTest.cmake")
  casus_test_environment(consumer)
endif()
