#pragma once
#include "pch_room.h"
// gtest comes before rapidcheck, which adds to it.
#include <gtest/gtest.h>

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
