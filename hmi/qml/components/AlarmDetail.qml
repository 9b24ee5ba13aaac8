pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// The chosen alarm: what it means, what the unit does about it, and what to do.
Card {
    id: detail

    required property AlarmsView view
    readonly property Alarms alarms: view.alarms

    Flickable {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: buttons.top
        anchors.margins: Theme.gutter
        anchors.bottomMargin: Theme.gap
        contentHeight: lines.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: lines
            width: parent.width
            spacing: Theme.tight

            Row {
                spacing: Theme.gap

                Icon {
                    name: detail.alarms.chosen_symbol
                    color: detail.alarms.chosen_severity ? Theme.alarm[detail.alarms.chosen_severity] : Theme.text
                    anchors.verticalCenter: parent.verticalCenter
                }

                Label {
                    text: detail.alarms.chosen_severity_word
                    color: Theme.secondary
                    font.pixelSize: Theme.small
                    anchors.verticalCenter: parent.verticalCenter
                }
            }

            Label {
                text: detail.alarms.chosen_text
                strong: true
                width: parent.width
                wrapMode: Text.Wrap
            }

            Label {
                text: detail.alarms.chosen_where
                color: Theme.secondary
                font.pixelSize: Theme.caption
                width: parent.width
                wrapMode: Text.Wrap
            }

            Label {
                visible: text !== ""
                text: detail.alarms.chosen_value
                font.pixelSize: Theme.small
                width: parent.width
                wrapMode: Text.Wrap
            }

            Label {
                visible: text !== ""
                text: detail.view.notes
                color: Theme.secondary
                font.pixelSize: Theme.caption
                width: parent.width
                wrapMode: Text.Wrap
            }

            Repeater {
                model: [
                    { "title": qsTr("What to do"), "text": detail.alarms.chosen_remedy },
                    { "title": qsTr("Why"), "text": detail.alarms.chosen_cause },
                    { "title": qsTr("What the unit does about it"), "text": detail.alarms.chosen_consequence },
                    { "title": qsTr("What follows from it"), "text": detail.alarms.chosen_following }
                ]

                Column {
                    id: part
                    required property var modelData
                    visible: modelData.text !== ""
                    width: lines.width
                    topPadding: Theme.tight

                    Label {
                        text: part.modelData.title
                        color: Theme.secondary
                        font.pixelSize: Theme.caption
                    }

                    Label {
                        text: part.modelData.text
                        font.pixelSize: Theme.small
                        width: parent.width
                        wrapMode: Text.Wrap
                    }
                }
            }

            Label {
                visible: text !== ""
                text: detail.alarms.chosen_not_aside
                color: Theme.secondary
                font.pixelSize: Theme.caption
                width: parent.width
                wrapMode: Text.Wrap
                topPadding: Theme.gap
            }
        }
    }

    Row {
        id: buttons
        readonly property int count: aside.visible + back.visible + reset.visible
        readonly property real part: (width - (count - 1) * spacing) / Math.max(count, 1)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gutter
        anchors.bottomMargin: count ? Theme.gutter : 0
        height: count ? Theme.touch : 0
        spacing: Theme.gap

        TouchButton {
            id: aside
            objectName: "putAside"
            visible: detail.alarms.chosen_key !== "" && detail.alarms.chosen_not_aside === "" && !detail.alarms.chosen_is_aside
            width: buttons.part
            icon: "shelf"
            text: qsTr("Put this aside")
            textSize: Theme.small
            onClicked: detail.view.put_aside()
        }

        TouchButton {
            id: back
            objectName: "takeBack"
            visible: detail.alarms.chosen_is_aside
            width: buttons.part
            icon: "alarms"
            text: qsTr("Take back")
            textSize: Theme.small
            onClicked: detail.view.take_back()
        }

        TouchButton {
            id: reset
            visible: detail.alarms.chosen_resettable
            width: buttons.part
            text: qsTr("Reset")
            textSize: Theme.small
            onClicked: detail.view.reset()
        }
    }
}
