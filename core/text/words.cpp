#include "core/text/words.h"

#include <QString>

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace jianbao::text {

namespace {

constexpr qsizetype near = 6; // characters looked at on each side: the longest words have four or five

} // namespace

struct WordJoints::Data {
    std::unique_ptr<icu::BreakIterator> words;
};

WordJoints::WordJoints() : m_data(std::make_unique<Data>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_data->words.reset(icu::BreakIterator::createWordInstance(icu::Locale("zh"), status));
    if (U_FAILURE(status))
        m_data->words.reset();
}

WordJoints::~WordJoints() = default;

bool WordJoints::insideWord(QStringView left, QStringView right)
{
    if (!m_data->words || left.isEmpty() || right.isEmpty())
        return false;
    const QString text = left.last(std::min(near, left.size())).toString() + right.first(std::min(near, right.size())).toString();
    const icu::UnicodeString joined(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    m_data->words->setText(joined);
    return !m_data->words->isBoundary(int32_t(std::min(near, left.size())));
}

} // namespace jianbao::text
