// What the model of words says of the joints of a page, which are asked for again and again.
#pragma once

#include "core/page/wordmodel.h"

#include <optional>
#include <vector>

namespace jianbao::page {

// Both ends of a text, as the model finds them when they are first asked for: many a text is held against no other one.
class TextEnds
{
public:
    TextEnds() = default;
    // The text must outlive the object.
    explicit TextEnds(QStringView text) : m_text(text) {}

    // WordModel's gain of the joint from this text to another.
    [[nodiscard]] double gainTo(const TextEnds &behind) const
    {
        if (!m_end)
            m_end = WordModel::builtIn().endOf(m_text);
        if (!behind.m_beginning)
            behind.m_beginning = WordModel::builtIn().beginningOf(behind.m_text);
        return WordModel::builtIn().gain(*m_end, *behind.m_beginning);
    }

private:
    QStringView m_text;
    mutable std::optional<Beginning> m_beginning; // one thread parses a page
    mutable std::optional<Ending> m_end;
};

class WordGains
{
public:
    // WordModel's gain of the joint from one text of the page to another, by their numbers.
    [[nodiscard]] double gain(qsizetype from, const TextEnds &before, qsizetype to, const TextEnds &behind)
    {
        m_known.resize(most);
        Known &known = m_known[size_t(from * 61 + to) % most];
        if (known.from != from || known.to != to)
            known = {from, to, before.gainTo(behind)};
        return known.gain;
    }

private:
    static constexpr size_t most = 2048;
    struct Known {
        qsizetype from = -1;
        qsizetype to = -1;
        double gain = 0;
    };

    std::vector<Known> m_known; // the last of each hash; empty: none was asked for
};

} // namespace jianbao::page
