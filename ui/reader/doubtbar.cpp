#include "ui/reader/doubtbar.h"

#include "core/place/gazetteer.h"
#include "ui/reader/readingstyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace jianbao::ui {

namespace {

constexpr qsizetype choicesAtMost = 2;

// The place taken first, then others that the article names.
QList<Doubt::Choice> placesItCouldBe(const page::Article &article, const place::Gazetteer &gazetteer)
{
    QStringList codes;
    if (!article.townshipCode.isEmpty())
        codes.append(article.townshipCode);
    for (const page::PlaceMention &mention : article.mentions) {
        if (!codes.contains(mention.code))
            codes.append(mention.code);
    }
    QList<Doubt::Choice> places;
    for (const QString &code : codes.mid(0, choicesAtMost)) {
        if (const place::Place *place = gazetteer.byCode(code))
            places.append({place->name, code});
    }
    return places;
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

int percent(double certainty)
{
    return static_cast<int>(std::lround(100 * certainty));
}

} // namespace

Doubt doubtOf(const page::Article &article, const place::Gazetteer &gazetteer)
{
    if (article.titleConfidence < std::min(article.confidence, article.placeConfidence)) {
        const QString sentence = article.headline.isEmpty()
                                     ? DoubtBar::tr("A headline of this page may belong to this article (%1 % sure).")
                                     : DoubtBar::tr("This headline may belong to another article (%1 % sure).");
        return {sentence.arg(percent(article.titleConfidence)), {}};
    }
    if (article.confidence < article.placeConfidence) {
        const QString sentence = DoubtBar::tr("The parts of this article may not belong together (%1 % sure).");
        return {sentence.arg(percent(article.confidence)), {}};
    }
    const QList<Doubt::Choice> places = placesItCouldBe(article, gazetteer);
    if (places.size() == 2)
        return {DoubtBar::tr("Could be %1 or %2.").arg(places[0].name, places[1].name), places};
    const QString sentence = DoubtBar::tr("The township of this article is uncertain (%1 % sure).");
    return {sentence.arg(percent(article.placeConfidence)), places};
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

void DoubtBar::setDoubt(const Doubt &doubt, const Theme &theme, bool canSettle)
{
    const int size = qRound(16 * interfaceScale());
    m_icon->setPixmap(iconPixmap(QStringLiteral("doubt"), size, theme.doubt, devicePixelRatioF()));
    m_looksRight->setEnabled(canSettle);
    if (doubt == m_doubt)
        return;
    m_doubt = doubt;
    m_sentence->setText(doubt.sentence);
    m_sentence->setToolTip(doubt.sentence);
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Doubt::Choice &choice : doubt.choices) {
        auto *made = new QToolButton(this);
        made->setText(choice.name);
        made->setFocusPolicy(Qt::TabFocus);
        made->setMinimumHeight(qRound(24 * interfaceScale()));
        made->setEnabled(canSettle);
        connect(made, &QToolButton::clicked, this, [this, code = choice.code] { Q_EMIT placeChosen(code); });
        m_choices->addWidget(made);
    }
}

} // namespace jianbao::ui
