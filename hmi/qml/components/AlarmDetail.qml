import QtQuick
import Ballast

// The chosen alarm: what it means and what to do.
Card {
    id: detail

    required property Alarms alarms

    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.gutter
        anchors.bottomMargin: detail.alarms.chosen_resettable ? Theme.touch + 2 * Theme.gutter : Theme.gutter
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
                text: [detail.alarms.chosen_place, detail.alarms.chosen_time, detail.alarms.chosen_state].filter(t => t).join(" · ")
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
                visible: detail.alarms.chosen_following !== ""
                text: qsTr("What follows from it")
                color: Theme.secondary
                font.pixelSize: Theme.caption
                topPadding: Theme.gap
            }

            Label {
                visible: text !== ""
                text: detail.alarms.chosen_following
                font.pixelSize: Theme.small
                width: parent.width
                wrapMode: Text.Wrap
            }

            Label {
                visible: detail.alarms.chosen_cause !== ""
                text: qsTr("Why")
                color: Theme.secondary
                font.pixelSize: Theme.caption
                topPadding: Theme.gap
            }

            Label {
                visible: text !== ""
                text: detail.alarms.chosen_cause
                font.pixelSize: Theme.small
                width: parent.width
                wrapMode: Text.Wrap
            }

            Label {
                visible: detail.alarms.chosen_remedy !== ""
                text: qsTr("What to do")
                color: Theme.secondary
                font.pixelSize: Theme.caption
                topPadding: Theme.gap
            }

            Label {
                visible: text !== ""
                text: detail.alarms.chosen_remedy
                font.pixelSize: Theme.small
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }

    TouchButton {
        visible: detail.alarms.chosen_resettable
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gutter
        text: qsTr("Reset")
        onClicked: detail.alarms.reset_chosen()
    }
}
