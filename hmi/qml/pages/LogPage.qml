pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// What happened, newest first.
Page {
    id: page

    required property LogView view

    Chips {
        id: filters
        width: parent.width
        height: Theme.touch
        choices: page.view.filters
        current: page.view.filter
        onChosen: index => page.view.choose_filter(index)
    }

    ListView {
        id: list
        objectName: "log"
        anchors.top: filters.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: parent.width
        model: page.view.rows
        spacing: Theme.tight
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0

        readonly property bool resting: atYBeginning && !moving

        onRestingChanged: page.view.rest(resting)
        onAtYEndChanged: atYEnd ? page.view.older() : undefined
        onAtYBeginningChanged: atYBeginning ? page.view.newer() : undefined

        section.property: "day"
        section.delegate: Item {
            id: heading
            required property string section
            width: list.width
            height: Math.round(28 * Theme.u)

            Label {
                text: heading.section
                strong: true
                color: Theme.secondary
                font.pixelSize: Theme.caption
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.tight
            }
        }

        delegate: LogLine {
            required property string day
            width: list.width
            view: page.view
        }
    }

    Connections {
        target: page.view

        function onTo_top() {
            list.positionViewAtBeginning();
        }
    }

    TouchButton {
        objectName: "news"
        visible: page.view.news !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: list.top
        anchors.topMargin: Theme.gap
        icon: "arrow-up"
        text: page.view.news
        checked: true
        onClicked: page.view.show_newest()
    }

    Column {
        visible: message.text !== ""
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.gutter
        spacing: Theme.gap

        Icon {
            name: page.view.loading ? "clock" : "check"
            color: Theme.secondary
            size: Math.round(40 * Theme.u)
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Label {
            id: message
            width: parent.width
            text: page.view.message
            color: Theme.secondary
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }
    }
}
