pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// All timetables by rank; the site's own can be changed by hand.
Page {
    id: page

    required property ScheduleView view
    readonly property ScheduleView table: view

    Keys.onPressed: event => page.table.press(event.key === Qt.Key_Backspace ? "back" : event.text)

    ScheduleForm {
        visible: page.table.editing
        anchors.fill: parent
        view: page.table
    }

    Item {
        id: list
        visible: !page.table.editing
        anchors.fill: parent

        Column {
            id: head
            anchors.left: parent.left
            anchors.right: add.left
            anchors.rightMargin: Theme.gutter

            Label {
                objectName: "headline"
                width: parent.width
                text: page.table.now
                strong: true
                font.pixelSize: Theme.title
                wrapMode: Text.WordWrap
            }

            Label {
                width: parent.width
                text: page.table.now_note
                color: Theme.secondary
                font.pixelSize: Theme.small
                wrapMode: Text.WordWrap
            }
        }

        TouchButton {
            id: add
            objectName: "add"
            anchors.right: parent.right
            text: qsTr("Add entry")
            icon: "plus"
            textSize: Theme.small
            onClicked: page.table.add()
        }

        ListView {
            id: rows
            objectName: "rows"
            anchors.top: parent.top
            anchors.topMargin: Math.max(head.height, add.height) + Theme.gap
            anchors.bottom: foot.top
            anchors.bottomMargin: foot.visible ? Theme.gap : 0
            width: parent.width
            clip: true
            spacing: Theme.gap
            boundsBehavior: Flickable.StopAtBounds
            model: page.table.rows

            delegate: ScheduleRow {
                width: rows.width
                onChosen: page.table.choose(key)
            }
        }

        Outcome {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: foot.top
            anchors.bottomMargin: foot.visible ? Theme.gap : 0
            height: Math.round(56 * Theme.u)
            outbox: page.screen.outbox
        }

        Item {
            id: foot
            anchors.bottom: parent.bottom
            visible: page.table.own
            width: parent.width
            height: visible ? Theme.touch : 0

            HoldButton {
                objectName: "return"
                anchors.fill: parent
                hold: page.table.return_it
                text: qsTr("HOLD TO RETURN TO THE TIMETABLE OF THE SITE FILE")
                accent: Theme.secondary
            }
        }
    }
}
