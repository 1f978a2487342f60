// What the model of words says of the joints of a page, which are asked for again and again.
#pragma once

#include "core/page/wordmodel.h"

#include <vector>

namespace jianbao::page {

class WordGains
{
public:
    // WordModel's gain of the joint from one text of the page to another, by their numbers.
    [[nodiscard]] double gain(qsizetype from, const Ending &end, qsizetype to, const Beginning &beginning)
    {
        m_known.resize(most);
        Known &known = m_known[size_t(from * 61 + to) % most];
        if (known.from != from || known.to != to)
            known = {from, to, WordModel::builtIn().gain(end, beginning)};
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
