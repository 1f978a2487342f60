// A button that looks like a link: its text in the palette's Link colour, whatever the theme becomes.
#pragma once

#include <QAbstractButton>

namespace jianbao::ui {

class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace jianbao::ui
