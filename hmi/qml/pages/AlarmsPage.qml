pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// Alarms: active ones with the worst first, those put aside, and past ones; touch one for cause and remedy.
Page {
    id: page

    required property AlarmsView view
    readonly property Alarms alarms: view.alarms
    readonly property bool open: alarms.chosen_key !== ""

    Segmented {
        id: tabs
        width: Theme.portrait || !page.view.on_active ? parent.width : parent.width - acknowledge.width - spacing
        height: Theme.touch
        textSize: Theme.small
        choices: page.view.tabs
        current: page.view.tab
        onChosen: index => page.view.choose_tab(index)
    }

    TouchButton {
        id: acknowledge
        objectName: "acknowledge"
        visible: page.view.on_active
        anchors.right: parent.right
        anchors.bottom: Theme.portrait ? parent.bottom : undefined
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.36)
        enabled: page.view.unseen
        icon: "check"
        text: qsTr("Mark shown as seen")
        textSize: Theme.small
        onClicked: page.view.acknowledge(list.firstSeen, list.lastSeen)
    }

    Label {
        id: flood
        objectName: "flood"
        visible: text !== ""
        anchors.top: tabs.bottom
        anchors.topMargin: Theme.gap
        width: parent.width
        text: page.view.on_active ? page.alarms.flood : ""
        strong: true
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }

    Item {
        id: room
        anchors.top: flood.visible ? flood.bottom : tabs.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: Theme.portrait && page.view.on_active ? acknowledge.top : parent.bottom
        anchors.bottomMargin: Theme.portrait && page.view.on_active ? Theme.gap : 0
        width: parent.width

        ListView {
            id: list
            objectName: "alarmList"
            visible: !page.view.on_history
            width: page.open && !Theme.portrait ? parent.width - detail.width - Theme.gap : parent.width
            height: page.open && Theme.portrait ? parent.height - detail.height - Theme.gap : parent.height
            model: page.view.on_aside ? page.alarms.aside : page.alarms.rows
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
                narrow: page.open && !Theme.portrait
            }
        }

        ListView {
            objectName: "pastList"
            visible: page.view.on_history
            anchors.fill: parent
            model: page.view.on_history ? page.view.past : null
            spacing: Theme.tight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0

            delegate: PastLine {
                width: ListView.view.width
                view: page.view
            }
        }

        AlarmDetail {
            id: detail
            visible: page.open
            view: page.view
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: Theme.portrait ? parent.width : Math.round(parent.width * (Theme.roomy ? 0.46 : 0.5))
            height: Theme.portrait ? Math.round(parent.height * 0.62) : parent.height
        }
    }

    Column {
        visible: page.view.empty_title !== ""
        anchors.centerIn: room
        width: room.width - 4 * Theme.gutter
        spacing: Theme.gap

        Icon {
            name: page.view.empty_icon
            color: Theme.live
            size: Math.round(64 * Theme.u)
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Label {
            text: page.view.empty_title
            strong: true
            font.pixelSize: Theme.value
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }

        Label {
            text: page.view.empty_text
            color: Theme.secondary
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }
    }

    Outcome {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: room.bottom
        height: Theme.touch
        outbox: page.screen.outbox
    }
}
