#include "ui/reader/doubtbar.h"

#include "core/place/gazetteer.h"
#include "ui/reader/readingstyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace jianbao::ui {

namespace {

constexpr qsizetype choicesAtMost = 2;
constexpr double likelyTogether = 0.5; // the choices, or none of them is worth a button

// What a name in it leaves open; else the place taken first, then others that the article names.
QList<const place::Place *> placesItCouldBe(const page::Article &article, const place::Gazetteer &gazetteer)
{
    QStringList codes;
    const auto add = [&](const QString &code) {
        if (!code.isEmpty() && !codes.contains(code))
            codes.append(code);
    };
    for (const page::PlaceChoice &choice : article.placeChoices)
        add(choice.code);
    if (codes.isEmpty()) {
        add(article.townshipCode);
        for (const page::PlaceMention &mention : article.mentions)
            add(mention.code);
    }
    QList<const place::Place *> places;
    for (const QString &code : std::as_const(codes)) {
        if (const place::Place *place = gazetteer.byCode(code))
            places.append(place);
    }
    return places;
}

// Places of one name are told apart by their county.
QList<Doubt::Choice> choicesOf(const QList<const place::Place *> &places, const place::Gazetteer &gazetteer)
{
    QList<Doubt::Choice> choices;
    for (const place::Place *place : places) {
        const auto same = std::count_if(places.cbegin(), places.cend(),
                                        [&](const place::Place *other) { return other->name == place->name; });
        const place::Place *above = gazetteer.parent(place->code);
        choices.append({same > 1 && above ? above->name + place->name : place->name, place->code});
    }
    return choices;
}

bool fewAreLikely(const page::Article &article)
{
    if (article.placeChoices.isEmpty())
        return true;
    double weight = 0;
    for (const page::PlaceChoice &choice : article.placeChoices.mid(0, choicesAtMost))
        weight += choice.weight;
    return weight >= likelyTogether;
}

// The name that the places share, as the article has it: whole, or without its suffix. Empty: they share none.
QString sharedName(const QList<const place::Place *> &places, const QString &words)
{
    if (places.size() < 2)
        return {};
    const auto shared = [&](const auto &nameOf) {
        return std::all_of(places.cbegin(), places.cend(), [&](const place::Place *place) {
            return nameOf(place->name) == nameOf(places.first()->name);
        });
    };
    const QString whole = places.first()->name;
    if (shared([](const QString &name) { return name; }) && words.contains(whole))
        return whole;
    const QString stem = place::stem(whole);
    constexpr qsizetype shortest = 2;
    const bool usable = stem.size() >= shortest && words.contains(stem);
    return usable && shared([](const QString &name) { return place::stem(name); }) ? stem : QString();
}

// A sentence that gives way to the buttons: cut with "…", whole in its tooltip.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    }
};

QToolButton *settlingButton(const QString &text, bool enabled, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setText(text);
    made->setFocusPolicy(Qt::TabFocus);
    made->setMinimumHeight(qRound(24 * interfaceScale()));
    made->setEnabled(enabled);
    return made;
}

int percent(double certainty)
{
    return static_cast<int>(std::lround(100 * certainty));
}

} // namespace

Doubt doubtOf(const page::Article &article, const QString &words, const place::Gazetteer &gazetteer)
{
    if (article.titleConfidence < std::min(article.confidence, article.placeConfidence)) {
        const QString sentence = article.headline.isEmpty()
                                     ? DoubtBar::tr("A headline of this page may belong to this article (%1 % sure).")
                                     : DoubtBar::tr("This headline may belong to another article (%1 % sure).");
        return {sentence.arg(percent(article.titleConfidence)), {}, {}, {}};
    }
    if (article.confidence < article.placeConfidence) {
        const QString sentence = DoubtBar::tr("The parts of this article may not belong together (%1 % sure).");
        return {sentence.arg(percent(article.confidence)), {}, {}, {}};
    }
    const QList<const place::Place *> could = placesItCouldBe(article, gazetteer);
    const QList<Doubt::Choice> meanings = choicesOf(could, gazetteer);
    Doubt doubt;
    if (fewAreLikely(article))
        doubt.choices = meanings.mid(0, choicesAtMost);
    doubt.name = article.placeChoices.isEmpty() ? QString() : sharedName(could, words);
    if (!doubt.name.isEmpty())
        doubt.meanings = meanings;
    if (doubt.choices.size() == choicesAtMost)
        doubt.sentence = DoubtBar::tr("Could be %1 or %2.").arg(doubt.choices[0].name, doubt.choices[1].name);
    else if (doubt.choices.isEmpty() && !doubt.name.isEmpty())
        doubt.sentence = DoubtBar::tr("“%1” could be one of many townships.").arg(doubt.name);
    else
        doubt.sentence = DoubtBar::tr("The township of this article is uncertain (%1 % sure).")
                             .arg(percent(article.placeConfidence));
    return doubt;
}

DoubtBar::DoubtBar(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_sentence(new ElidedLabel(this))
{
    setAutoFillBackground(true);
    setMinimumHeight(qRound(36 * interfaceScale()));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    const auto button = [this](const QString &text, auto signal) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setFocusPolicy(Qt::TabFocus);
        made->setMinimumHeight(qRound(24 * interfaceScale()));
        connect(made, &QToolButton::clicked, this, signal);
        return made;
    };
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    m_choices = new QHBoxLayout;
    layout->addLayout(m_choices);
    m_looksRight = button(tr("Looks Right (Y)"), &DoubtBar::looksRight);
    layout->addWidget(m_looksRight);
    layout->addWidget(button(tr("Next Doubt (F8)"), &DoubtBar::nextRequested));
    hide();
}

void DoubtBar::setDoubt(const Doubt &doubt, const QString &paper, const Theme &theme, bool canSettle)
{
    const int size = qRound(16 * interfaceScale());
    m_icon->setPixmap(iconPixmap(QStringLiteral("doubt"), size, theme.doubt, devicePixelRatioF()));
    m_looksRight->setEnabled(canSettle);
    if (doubt == m_doubt && paper == m_paper)
        return;
    m_doubt = doubt;
    m_paper = paper;
    m_sentence->setText(doubt.sentence);
    m_sentence->setToolTip(doubt.sentence);
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Doubt::Choice &choice : doubt.choices)
        addChoice(choice, canSettle);
    if (!doubt.name.isEmpty() && !paper.isEmpty())
        addAlways(canSettle);
}

void DoubtBar::addChoice(const Doubt::Choice &choice, bool canSettle)
{
    auto *made = settlingButton(choice.name, canSettle, this);
    connect(made, &QToolButton::clicked, this, [this, code = choice.code] { Q_EMIT placeChosen(code); });
    m_choices->addWidget(made);
}

void DoubtBar::addAlways(bool canSettle)
{
    auto *made = settlingButton(tr("Always in This Paper"), canSettle, this);
    made->setToolTip(tr("Says what %1 means by “%2”, for all its articles").arg(m_paper, m_doubt.name));
    made->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(made);
    for (const Doubt::Choice &choice : std::as_const(m_doubt.meanings)) {
        QAction *action = menu->addAction(tr("“%1” always means %2").arg(m_doubt.name, choice.name));
        connect(action, &QAction::triggered, this, [this, code = choice.code] {
            Q_EMIT alwaysChosen(m_doubt.name, code);
        });
    }
    made->setMenu(menu);
    m_choices->addWidget(made);
}

} // namespace jianbao::ui
