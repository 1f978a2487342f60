// Learns the weights of core/page together, from pages with labels: jianbao-learn DIR... (bench/README.md says which). Each
// directory is a fold; the last is one no change may harm. The weights are variables here and only here, see
// CMakeLists.txt. Prints each change that is kept; a person writes them into the sources, rounded.
#include "bench/learn/page.h"
#include "bench/learn/weights.h"

#include <QDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <random>
#include <string>

using namespace jianbao;
using bench::Score;

namespace {

constexpr int sweeps = 2;
constexpr double leastGain = 0.8;  // of the score's value, over all folds
constexpr double noise = 0.05;     // what a fold gains or loses by chance
constexpr double mostLoss = 1.5;   // … of one fold
constexpr double mostLossOfLast = 0.3;
constexpr double stiffness = 0.1;  // what it costs to move a weight by its own size

using Fold = std::vector<bench::LabelledPage>;

std::vector<Score> scores(const std::vector<Fold> &folds)
{
    std::vector<Score> result;
    for (const Fold &fold : folds) {
        result.emplace_back();
        for (const bench::LabelledPage &page : fold)
            result.back() += page.score();
    }
    return result;
}

Score sum(const std::vector<Score> &folds)
{
    Score all;
    for (const Score &fold : folds)
        all += fold;
    return all;
}

// Changes one weight after the other, as long as that helps in most folds.
class Descent
{
public:
    explicit Descent(const std::vector<Fold> &folds)
        : m_folds(folds), m_start(page::weightsLearnt()), m_best(scores(folds))
    {
        for (const auto &[name, weight] : m_start)
            m_steps[name] = std::max(0.3, 0.3 * std::abs(weight));
    }

    void run()
    {
        std::printf("%zu weights   right %d of %d\n", m_start.size(), sum(m_best).right, sum(m_best).articles);
        std::fflush(stdout);
        std::vector<std::string> names;
        for (const auto &[name, weight] : m_start)
            names.push_back(name);
        std::mt19937 random(1);
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            std::shuffle(names.begin(), names.end(), random);
            for (const std::string &name : names) {
                if (!move(name, m_steps[name]) && !move(name, -m_steps[name]))
                    m_steps[name] /= 2;
            }
        }
    }

private:
    // As far as it goes in this direction. Gives whether it went.
    bool move(const std::string &name, double step)
    {
        constexpr int mostSteps = 3;
        double &weight = page::weightsLearnt()[name];
        for (int steps = 0; steps < mostSteps; ++steps) {
            const double before = weight;
            const double stiff = strain();
            weight += step;
            std::vector<Score> now = scores(m_folds);
            if (sum(now).value - sum(m_best).value - strain() + stiff < leastGain || !holds(now)) {
                weight = before;
                return steps > 0;
            }
            m_best = std::move(now);
            std::printf("%-30s %6.2f -> %6.2f   right %d of %d\n", name.c_str(), before, weight, sum(m_best).right,
                        sum(m_best).articles);
            std::fflush(stdout);
        }
        return true;
    }

    bool holds(const std::vector<Score> &now) const
    {
        int better = 0;
        int worse = 0;
        for (size_t i = 0; i < now.size(); ++i) {
            const double gain = now[i].value - m_best[i].value;
            better += gain > noise;
            worse += gain < -noise;
            if (gain < -(i + 1 == now.size() ? mostLossOfLast : mostLoss))
                return false;
        }
        return better >= 2 * worse;
    }

    double strain() const
    {
        double sum = 0;
        for (const auto &[name, weight] : page::weightsLearnt()) {
            const double moved = (weight - m_start.at(name)) / std::max(0.5, std::abs(m_start.at(name)));
            sum += moved * moved;
        }
        return stiffness * sum;
    }

    const std::vector<Fold> &m_folds;
    const std::map<std::string, double> m_start;
    std::map<std::string, double> m_steps;
    std::vector<Score> m_best; // by fold
};

} // namespace

int main(int argc, char **argv)
{
    std::vector<Fold> folds;
    for (int i = 1; i < argc; ++i) {
        const QDir dir(QString::fromLocal8Bit(argv[i]));
        folds.emplace_back();
        for (const QString &name : dir.entryList({QStringLiteral("*.gold.tsv")}, QDir::Files, QDir::Name)) {
            if (auto page = bench::LabelledPage::read(dir.filePath(name.first(name.indexOf(u'.')))))
                folds.back().push_back(std::move(*page));
        }
        if (folds.back().empty()) {
            std::fprintf(stderr, "%s: no pages with labels (NAME.txt, NAME.gold.tsv, NAME.gold.json)\n", argv[i]);
            return 1;
        }
    }
    if (folds.empty()) {
        std::fprintf(stderr, "usage: jianbao-learn DIR...\n");
        return 1;
    }
    Descent(folds).run();
}
