#pragma once
// Editing a name where it stands: a line of text over a card or a header. Return and Tab keep what was typed, so does
// clicking elsewhere; Esc gives it up.

#include <functional>

#include <QLineEdit>
#include <QObject>
#include <QPointer>
#include <QRectF>
#include <QString>

namespace waymark {

// Where the line lies: asked again whenever the map moves.
struct EditPlace {
    QWidget* parent = nullptr;
    std::function<QRectF()> rect;      // in the parent's pixels
    std::function<double()> fontSize;  // in pixels
};

class InlineEditor : public QObject {
    Q_OBJECT

public:
    explicit InlineEditor(QObject* parent = nullptr);
    ~InlineEditor() override;

    // Ends an edit that is under way, keeping what was typed. `commit` is called at most once, and only if the text
    // was changed.
    void start(EditPlace place, const QString& text, std::function<void(const QString&)> commit);
    void finish(bool keep);
    void follow();

    [[nodiscard]] bool isOpen() const { return m_line; }
    [[nodiscard]] QLineEdit* line() const { return m_line; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    EditPlace m_place;
    QString m_before;
    std::function<void(const QString&)> m_commit;
    QPointer<QLineEdit> m_line;
};

}  // namespace waymark
