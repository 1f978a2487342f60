// How gtest prints our values when an expectation fails.
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"

#include <QDebug>
#include <QString>

#include <ostream>

inline void PrintTo(const QString &text, std::ostream *stream)
{
    *stream << '"' << text.toStdString() << '"';
}

namespace jianbao {

inline void PrintTo(const Error &error, std::ostream *stream)
{
    *stream << "Error kind " << static_cast<int>(error.kind) << ", subject \"" << error.subject.toStdString()
            << "\", detail \"" << error.detail.toStdString() << '"';
}

// The kind of a failed result's error; fails the test when it succeeded.
#define EXPECT_FAILS(result, expectedKind) \
    do { \
        const auto &failing = (result); \
        ASSERT_FALSE(failing.has_value()); \
        EXPECT_EQ(failing.error().kind, (expectedKind)) << failing.error().detail.toStdString(); \
    } while (false)

// Succeeds, or says why not.
#define ASSERT_DONE(result) \
    do { \
        const auto &finished = (result); \
        ASSERT_TRUE(finished.has_value()) << finished.error().detail.toStdString(); \
    } while (false)

} // namespace jianbao
