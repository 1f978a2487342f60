// A tag as a person sees it on articles, cards and lists: its name on the band colour of the tag, ends rounded.
#pragma once

#include "core/store/records.h"

#include <QAbstractButton>
#include <QFont>
#include <QRectF>

namespace jianbao::ui {

struct Theme;

struct Chip {
    QString name;
    int colour = 1; // 1..8

    bool operator==(const Chip &) const = default;
};

// The chips of these tags in their order; unknown ids are left out.
[[nodiscard]] QList<Chip> chipsOf(const QList<TagId> &ids, const QList<store::TagRecord> &tags);

// Size at a font: 7 em-tenths at each side, 18 px high at an 11 px font.
[[nodiscard]] QSizeF chipSize(const Chip &chip, const QFont &font);
void paintChip(QPainter &painter, const QRectF &rect, const Chip &chip, const QFont &font, const Theme &theme);

// A chip that can be clicked and takes the focus; Delete and Backspace ask to remove the tag.
class ChipButton : public QAbstractButton
{
    Q_OBJECT
public:
    ChipButton(Chip chip, const Theme &theme, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Chip m_chip;
    const Theme &m_theme;
};

} // namespace jianbao::ui
