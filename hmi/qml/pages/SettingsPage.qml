pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// What may be set at the screen: chapters, a draft of changes, and their review before they act.
Page {
    id: page

    required property SettingsView view
    readonly property SettingsView settings: view

    EmptyState {
        anchors.fill: parent
        visible: !page.settings.offered
        icon: "edit"
        title: qsTr("Nothing can be set here")
        advice: qsTr("This screen is not connected to the settings of the unit. Change them in the site file.")
    }

    Item {
        anchors.fill: parent
        visible: page.settings.offered && !page.settings.form.pad.shown && page.settings.reviewing === ""

        ListView {
            id: list
            objectName: "chapters"
            width: Theme.portrait ? parent.width : Math.round(parent.width * 0.32)
            height: Theme.portrait ? Math.round(parent.height * 0.28) : parent.height
            model: page.settings.rows
            spacing: Theme.gap
            clip: true
            cacheBuffer: 100 * Theme.touch
            boundsBehavior: Flickable.StopAtBounds
            currentIndex: page.settings.current
            highlightMoveDuration: 0

            delegate: ChoiceRow {
                required property ChapterRow modelData

                objectName: "chapter-" + modelData.chapter_id
                width: list.width - 3 * Theme.tight
                text: modelData.title
                textSize: Theme.small
                note: modelData.note
                icon: modelData.icon
                checked: modelData.chosen
                onClicked: page.settings.choose(modelData.chapter_id)
            }
        }

        ScrollHint {
            view: list
            x: list.width - width
            anchors.right: undefined
        }

        Item {
            id: detail
            x: Theme.portrait ? 0 : list.width + Theme.gap
            y: Theme.portrait ? list.height + Theme.gap : 0
            width: parent.width - x
            height: exits.y - y - Theme.gap

            Item {
                id: head
                width: parent.width
                height: Math.max(about.height, Math.round(40 * Theme.u))

                Column {
                    id: about
                    width: parent.width
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 2

                    Label {
                        objectName: "chapterTitle"
                        text: page.settings.title
                        strong: true
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.caption
                        width: parent.width
                    }

                    Label {
                        objectName: "chapterAbout"
                        visible: text !== ""
                        text: page.settings.about
                        color: Theme.secondary
                        font.pixelSize: Theme.caption
                        width: parent.width
                        wrapMode: Text.WordWrap
                    }
                }
            }

            ParameterForm {
                id: form
                objectName: "form"
                anchors.top: head.bottom
                anchors.topMargin: Theme.gap
                anchors.bottom: parent.bottom
                width: parent.width
                form: page.settings.form
            }

            ScrollHint {
                view: form
                anchors.rightMargin: 0
            }

            SettingOutcome {
                width: parent.width
                anchors.bottom: parent.bottom
                text: page.settings.outcome
                refused: page.settings.refused
            }
        }

        Row {
            id: exits
            anchors.bottom: parent.bottom
            x: detail.x
            width: detail.width
            height: Math.round(56 * Theme.u)
            spacing: Theme.gap

            TouchButton {
                objectName: "undo"
                width: Math.round(parent.width * 0.42)
                height: parent.height
                icon: "earlier"
                text: qsTr("Take back")
                textSize: Theme.small
                enabled: page.settings.undoable && !page.settings.edited
                onClicked: page.settings.show_undo()
            }

            TouchButton {
                objectName: "review"
                width: parent.width - x
                height: parent.height
                icon: page.settings.edited ? "edit" : ""
                text: page.settings.drafted
                textSize: Theme.small
                strong: page.settings.edited
                enabled: page.settings.edited
                onClicked: page.settings.show_draft()
            }
        }
    }

    Item {
        id: review
        anchors.fill: parent
        visible: page.settings.offered && page.settings.reviewing !== ""

        SectionTitle {
            id: heading
            objectName: "reviewTitle"
            width: parent.width
            text: page.settings.review_title
        }

        ListView {
            id: changes
            objectName: "changes"
            anchors.top: heading.bottom
            anchors.bottom: say.top
            anchors.bottomMargin: Theme.gap
            width: parent.width
            model: page.settings.changes
            spacing: Theme.gap
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            delegate: ChangeCard {
                required key
                required title
                required before
                required after
                required when
                required problem

                width: changes.width
            }
        }

        ScrollHint {
            view: changes
        }

        SettingOutcome {
            id: say
            width: parent.width
            anchors.bottom: acts.top
            anchors.bottomMargin: text === "" ? 0 : Theme.gap
            height: text === "" ? 0 : implicitHeight
            text: page.settings.outcome !== "" ? page.settings.outcome : page.settings.problem
            refused: page.settings.outcome === "" || page.settings.refused
        }

        Row {
            id: acts
            readonly property int each: Math.round((width - 2 * spacing) * 0.24)

            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.round(56 * Theme.u)
            spacing: Theme.gap

            TouchButton {
                objectName: "back"
                width: acts.each
                height: parent.height
                text: qsTr("Back")
                textSize: Theme.small
                onClicked: page.settings.back()
            }

            TouchButton {
                objectName: "discard"
                width: acts.each
                height: parent.height
                text: qsTr("Discard")
                textSize: Theme.small
                enabled: page.settings.edited
                onClicked: page.settings.discard()
            }

            HoldButton {
                objectName: "apply"
                width: parent.width - x
                height: parent.height
                hold: page.settings.apply
                text: qsTr("HOLD TO APPLY")
                hint: page.settings.consequence
            }
        }
    }

    NumberPad {
        anchors.fill: parent
        pad: page.settings.form.pad
    }
}
