pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// Every alarm that is not normal, worst first; touch one for cause and remedy.
Page {
    id: page

    required property AlarmsView view
    readonly property Alarms alarms: view.alarms
    readonly property bool open: alarms.chosen_key !== ""

    Column {
        visible: list.count === 0
        anchors.centerIn: parent
        spacing: Theme.gap

        Icon {
            name: "check"
            color: Theme.live
            size: Math.round(72 * Theme.u)
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Label {
            text: qsTr("No alarms")
            strong: true
            font.pixelSize: Theme.value
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Label {
            text: qsTr("Everything works as it should.")
            color: Theme.secondary
            anchors.horizontalCenter: parent.horizontalCenter
        }
    }

    ListView {
        id: list
        objectName: "alarmList"
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.gap
        width: page.open ? parent.width - detail.width - Theme.gap : parent.width
        model: page.alarms.rows
        spacing: Theme.tight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0

        readonly property real step: Math.round(64 * Theme.u) + spacing
        readonly property int firstSeen: Math.ceil((contentY - originY) / step)
        readonly property int lastSeen: Math.floor((contentY - originY + height + spacing) / step) - 1

        delegate: AlarmRow {
            width: list.width
            screen: page.screen
        }
    }

    AlarmDetail {
        id: detail
        visible: page.open
        alarms: page.alarms
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.gap
        width: Math.round(parent.width * 0.46)
    }

    Item {
        id: buttons
        visible: list.count > 0
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.touch

        Label {
            anchors.left: parent.left
            anchors.right: acknowledge.left
            anchors.rightMargin: Theme.gutter
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%1 active, %2 not seen yet").arg(page.alarms.count).arg(page.alarms.unseen_count)
            color: Theme.secondary
            font.pixelSize: Theme.small
        }

        Outcome {
            anchors.left: parent.left
            anchors.right: acknowledge.left
            anchors.rightMargin: Theme.gutter
            height: parent.height
            outbox: page.screen.outbox
        }

        TouchButton {
            id: acknowledge
            objectName: "acknowledge"
            anchors.right: parent.right
            enabled: page.alarms.unseen_count > 0
            icon: "check"
            text: qsTr("Mark shown as seen")
            onClicked: page.alarms.acknowledge_rows(list.firstSeen, list.lastSeen)
        }
    }
}
