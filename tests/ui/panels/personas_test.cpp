// The people a journey is drawn for: their tiles, their pictures, and what they feel at a touchpoint.

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/picture.h"
#include "core/edit/persona_edits.h"
#include "core/model/feelings.h"
#include "tests/support/patience.h"
#include "tests/ui/panels/inspector_fixture.h"
#include "ui/panels/personas_panel.h"
#include "ui/style/avatar.h"

namespace waymark {
namespace {

class PersonasTest : public InspectorTest {
protected:
    PersonasTest() : panel(*session, themeOf(ThemeKind::Light)) {
        panel.resize(900, 240);
        panel.show();
    }

    void press(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    QPushButton* button(const char* name) {
        QCoreApplication::processEvents();  // new tiles are shown by the next event
        for (QPushButton* each : panel.findChildren<QPushButton*>()) {
            if (each->accessibleName() == QString::fromUtf8(name) && each->isVisible()) return each;
        }
        throw std::runtime_error(std::string("no button ") + name);
    }
    void addTwo() {
        for (const char* name : {"Ada Lovelace", "Ben"}) {
            press("Add persona");
            QTest::keyClicks(QApplication::focusWidget(), name);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
    }
    QStringList names() const {
        QStringList found;
        for (const Id<Persona> id : personasInOrder(document()))
            found << QString::fromStdString(document().find(id)->name);
        return found;
    }
    const Persona& ada() const { return document().table<Persona>().at(Id<Persona>{1}); }

    PersonasPanel panel;
};

QImage photo(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    std::uint32_t seed = 1;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            seed = seed * 1664525U + 1013904223U;
            image.setPixel(x, y, seed | 0xFF000000U);
        }
    }
    return image;
}

TEST_F(PersonasTest, AreAddedNamedOrderedAndRemoved) {
    QApplication::setActiveWindow(&panel);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    addTwo();
    EXPECT_EQ(names(), (QStringList{"Ada Lovelace", "Ben"}));
    QTest::mouseClick(panel.tiles()[1]->findChildren<QPushButton*>()[1], Qt::LeftButton);  // the arrow to the left
    EXPECT_EQ(names(), (QStringList{"Ben", "Ada Lovelace"}));
    press("Remove persona “Ben”");
    EXPECT_EQ(names(), QStringList{"Ada Lovelace"});
    while (session->undoStack().canUndo()) session->undoStack().undo();
    EXPECT_TRUE(names().isEmpty());
    EXPECT_TRUE(panel.tiles().empty());
}

TEST_F(PersonasTest, AreTheSameInTheInspectorAndInTheirPanel) {
    session->edit(edit::addPersona(document(), "Ada", "Be done soon"), {});
    session->select({});
    QCoreApplication::processEvents();
    const auto inPanel = [&](const char* name) {
        for (auto* each : panel.findChildren<NotesField*>()) {
            if (each->accessibleName() == QLatin1String(name) && each->isVisible()) return each;
        }
        throw std::runtime_error(std::string("no field ") + name);
    };
    const auto write = [](NotesField& field, const char* text) {
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier);
    };
    for (const char* name : {"Name of the persona", "Goals of the persona"}) {
        auto* inspected = field<NotesField>(name);
        EXPECT_EQ(inspected->toPlainText(), inPanel(name)->toPlainText());
        write(*inspected, "From the inspector");
        EXPECT_EQ(inPanel(name)->toPlainText(), "From the inspector");
        write(*inPanel(name), "From the panel");
        EXPECT_EQ(inspected->toPlainText(), "From the panel");
    }
    EXPECT_EQ(ada().name, "From the panel");
    session->undoStack().undo();
    EXPECT_EQ(field<NotesField>("Goals of the persona")->toPlainText(), inPanel("Goals of the persona")->toPlainText());
}

TEST_F(PersonasTest, ALongNameIsReadInFullInBothPlaces) {
    session->edit(edit::addPersona(document(), "Petronella Wilhelmina Vogt-Sonnenschein (project lead)", ""), {});
    session->select({});
    QCoreApplication::processEvents();
    const auto fits = [](const NotesField& field) {
        return field.document()->size().height() * field.fontMetrics().lineSpacing() <= field.viewport()->height() + 1;
    };
    const auto* inspected = field<NotesField>("Name of the persona");
    const auto* inPanel = panel.findChild<NotesField*>("personaName");
    EXPECT_TRUE(QTest::qWaitFor([&] { return fits(*inspected) && fits(*inPanel); }, test::kPatience));
    EXPECT_GT(inPanel->document()->size().height(), 1.0) << "on several lines";
}

TEST_F(PersonasTest, APictureOfAnySizeIsScaledUntilItFits) {
    session->edit(edit::addPersona(document(), "Ada", ""), {});
    PersonaTile& tile = *panel.tiles().front();
    for (const auto& [width, height] : {std::pair{2000, 1500}, {30, 400}, {256, 256}, {1, 1}}) {
        tile.takePicture(photo(width, height));
        ASSERT_TRUE(checkPicture(ada().picture)) << width;
        const QImage kept = Faces().of(ada());
        ASSERT_FALSE(kept.isNull());
        EXPECT_LE(std::max(kept.width(), kept.height()), 256);
        EXPECT_NEAR(kept.width() * height, kept.height() * width, std::max(width, height)) << "in proportion";
    }
    tile.removePicture();
    EXPECT_TRUE(ada().picture.empty());
    session->undoStack().undo();
    EXPECT_FALSE(ada().picture.empty());
}

TEST_F(PersonasTest, PicturesComeFromFilesAndTheClipboardAndWhatIsNoneIsRefusedInWords) {
    session->edit(edit::addPersona(document(), "Ada", ""), {});
    PersonaTile& tile = *panel.tiles().front();
    QTemporaryDir folder;
    ASSERT_TRUE(photo(300, 200).save(folder.filePath("ada.jpg")));
    tile.loadPicture(folder.filePath("ada.jpg"));
    EXPECT_FALSE(ada().picture.empty());
    tile.removePicture();
    QGuiApplication::clipboard()->setImage(photo(20, 20));
    auto* face = tile.findChild<FaceButton*>();
    face->setFocus();
    QTest::keySequence(face, QKeySequence::Paste);
    EXPECT_FALSE(ada().picture.empty());

    std::optional<Error> refused;
    QObject::connect(session.get(), &Session::refused, &panel, [&](const Error& error) { refused = error; });
    QFile text(folder.filePath("notes.png"));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("no picture at all");
    text.close();
    tile.loadPicture(text.fileName());
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code, ErrorCode::CannotRead);
    EXPECT_FALSE(ada().picture.empty()) << "the one before stays";
}

// As a camera writes it: of one colour, so that the file is small.
QByteArray pictureOf(int width, int height, const char* format) {
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(Qt::gray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

TEST(KeptPicture, HoldsItsLimitsOnBothSides) {
    QTemporaryDir folder;
    const auto kept = [&](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return keptPicture(file.fileName());
    };
    EXPECT_TRUE(kept("fits.png", pictureOf(8000, 8000, "PNG")));
    EXPECT_TRUE(kept("fits.jpg", pictureOf(8000, 8000, "JPG")));
    for (const char* format : {"PNG", "JPG"}) {
        const auto over = kept("over", pictureOf(8000, 8001, format));
        ASSERT_FALSE(over) << format;
        EXPECT_EQ(over.error().code, ErrorCode::CannotRead);
        EXPECT_NE(over.error().details.back().find("8001"), std::string::npos);
        EXPECT_NE(over.error().details.back().find("64"), std::string::npos);
    }
    const QByteArray photo = pictureOf(64, 64, "PNG");
    EXPECT_TRUE(kept("large.png", photo + QByteArray(32 * 1024 * 1024 - photo.size(), '\0')));
    EXPECT_EQ(kept("larger.png", photo + QByteArray(32 * 1024 * 1024 + 1 - photo.size(), '\0')).error().code,
              ErrorCode::FileTooLarge);
}

TEST(KeptPicture, IsAPngOrAJpegWhateverItIsCalled) {
    QTemporaryDir folder;
    const auto kept = [&](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return keptPicture(file.fileName());
    };
    EXPECT_TRUE(kept("photo.dat", pictureOf(64, 64, "JPG")));
    EXPECT_FALSE(kept("photo.png", pictureOf(64, 64, "BMP")));
    const auto drawing = kept("drawing.png", R"(<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"/>)");
    ASSERT_FALSE(drawing);
    EXPECT_EQ(drawing.error().code, ErrorCode::CannotRead);
    EXPECT_NE(drawing.error().details.back().find("PNG or JPEG"), std::string::npos);
}

TEST_F(PersonasTest, WhatEachFeelsIsStatedInTheInspectorAndTakenBack) {
    session->edit(edit::addPersona(document(), "Ada", ""), {});
    session->edit(edit::addPersona(document(), "Ben", ""), {});
    select({"A", "B"});
    auto* emotion = field<DotScale>("Emotion of Ada");
    EXPECT_EQ(emotion->accessibleDescription(), "as in common");
    QTest::mouseClick(emotion, Qt::LeftButton, {}, emotion->centreOf(2).toPoint());
    EXPECT_EQ(emotionOf(document(), id("A"), Id<Persona>{1}), 2);
    EXPECT_EQ(emotionOf(document(), id("B"), Id<Persona>{1}), 2);
    EXPECT_EQ(emotionOf(document(), id("A"), Id<Persona>{2}), 0);
    auto* satisfaction = field<DotScale>("Satisfaction of Ben");
    satisfaction->setFocus();
    QTest::keyClick(satisfaction, Qt::Key_End);
    EXPECT_EQ(feelingOf(document(), id("B"), Id<Persona>{2})->satisfaction, 5);
    QTest::mouseClick(emotion, Qt::LeftButton, {}, emotion->centreOf(2).toPoint());
    EXPECT_EQ(feelingOf(document(), id("A"), Id<Persona>{1}), nullptr) << "pressed again it is common again";
    QTest::keyClick(satisfaction, Qt::Key_Delete);
    EXPECT_TRUE(document().table<Feeling>().empty());
}

TEST(Initials, AreTheFirstLettersOfTheFirstAndTheLastWord) {
    EXPECT_EQ(initialsOf("Ada Lovelace"), "AL");
    EXPECT_EQ(initialsOf("ben"), "B");
    EXPECT_EQ(initialsOf("Anna de la Cruz"), "AC");
    EXPECT_EQ(initialsOf("  "), "");
    EXPECT_EQ(initialsOf("Ada Lovelace (head of sales)"), "AL");
    EXPECT_EQ(initialsOf("(unnamed)"), "(");
    EXPECT_EQ(initialsOf(QString::fromUtf8("👩‍🚀 Astronaut")), QString::fromUtf8("👩‍🚀A"));
}

}  // namespace
}  // namespace waymark
