pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// For how long, and why, an alarm is put aside.
Rectangle {
    id: sheet

    required property Screen screen
    required property ShelveView view

    color: Theme.background

    TapHandler {} // what lies under the sheet is not touched

    Keys.onEscapePressed: sheet.view.cancel()

    Column {
        id: head
        x: Theme.gutter
        y: Theme.gutter
        width: parent.width - 2 * x
        spacing: Theme.tight

        Label {
            width: parent.width
            text: qsTr("Put aside: %1").arg(sheet.view.title)
            strong: true
            font.pixelSize: Theme.title
            wrapMode: Text.Wrap
        }

        Label {
            width: parent.width
            text: qsTr("It calls nobody for that time. What the unit does about it stays the same.")
            color: Theme.secondary
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
    }

    Column {
        anchors.top: head.bottom
        anchors.topMargin: Theme.gutter
        x: Theme.gutter
        width: parent.width - 2 * x
        spacing: Theme.gap

        Label {
            text: qsTr("For how long")
            color: Theme.secondary
            font.pixelSize: Theme.caption
        }

        Segmented {
            width: parent.width
            height: Theme.touch
            textSize: Theme.small
            choices: sheet.view.times
            current: sheet.view.time
            onChosen: index => sheet.view.choose_time(index)
        }

        Label {
            text: qsTr("Why")
            color: Theme.secondary
            font.pixelSize: Theme.caption
        }

        Grid {
            id: reasons
            columns: 2
            spacing: Theme.gap
            width: parent.width

            Repeater {
                model: sheet.view.reasons

                TouchButton {
                    required property string modelData
                    required property int index
                    width: (reasons.width - reasons.spacing) / 2
                    text: modelData
                    textSize: Theme.small
                    checked: index === sheet.view.reason
                    onClicked: sheet.view.choose_reason(index)
                }
            }
        }
    }

    Row {
        id: exits
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gutter
        x: Theme.gutter
        width: parent.width - 2 * x
        spacing: Theme.gap

        TouchButton {
            width: Math.round((exits.width - exits.spacing) * 0.35)
            text: qsTr("Cancel")
            onClicked: sheet.view.cancel()
        }

        TouchButton {
            objectName: "applyAside"
            width: exits.width - exits.spacing - Math.round((exits.width - exits.spacing) * 0.35)
            enabled: sheet.view.ready
            icon: "shelf"
            text: sheet.view.action
            strong: true
            onClicked: sheet.view.apply()
        }
    }
}
