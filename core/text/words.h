// Words of running Chinese text by ICU's dictionary: whether two pieces of text read on in the middle of a word.
#pragma once

#include <QStringView>

#include <memory>

namespace jianbao::text {

// Whether the joint of the two texts lies inside a word of the dictionary. Looks at a few characters on both sides
// only. One object belongs to one thread at a time; making one costs about a millisecond, asking some microseconds.
class WordJoints
{
public:
    WordJoints();
    ~WordJoints();

    [[nodiscard]] bool insideWord(QStringView left, QStringView right);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace jianbao::text
