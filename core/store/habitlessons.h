// What people's repairs and settlements of pages say of their newspapers' habits. Internal to core/store.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/page/paperhabits.h"

#include <optional>

namespace jianbao::store {

class Connection;

// Of all newspapers, or of one and off its other pages alone: what a page's own repairs say is replayed there anyway,
// and must not outlive their undoing.
struct LessonsOf {
    QString paper;
    PageId except = 0;
};
[[nodiscard]] Result<page::HabitsOfPapers> learnHabits(Connection &connection, const std::optional<LessonsOf> &of = {});

} // namespace jianbao::store
