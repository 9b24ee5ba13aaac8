import QtQuick
import Ballast
import components

// Why this unit is in the cloud or not: the connection at the left, who it is and its first boot at the right.
Page {
    id: page

    required property ConnectionView view

    EmptyState {
        visible: !page.view.offered
        anchors.fill: parent
        icon: "silent"
        title: qsTr("Nothing is known of the connection here")
    }

    Flickable {
        id: area
        objectName: "connectionArea"
        visible: page.view.offered
        anchors.fill: parent
        contentHeight: Math.max(left.y + left.height, right.y + right.height)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: left
            width: Theme.portrait ? area.width - Theme.gutter : Math.round((area.width - Theme.gutter - Theme.gap) / 2)
            spacing: Theme.gap

            Card {
                width: parent.width
                height: told.height + 2 * Theme.gutter
                abnormal: page.view.cut_off

                Icon {
                    id: symbol
                    name: page.view.icon
                    x: Theme.gutter
                    y: Theme.gutter
                }

                Column {
                    id: told
                    y: Theme.gutter
                    anchors.left: symbol.right
                    anchors.leftMargin: Theme.gap
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gutter
                    spacing: Theme.tight

                    Label {
                        objectName: "headline"
                        text: page.view.headline
                        strong: true
                        width: parent.width
                        wrapMode: Text.WordWrap
                    }

                    Label {
                        objectName: "sentence"
                        visible: text !== ""
                        text: page.view.sentence
                        font.pixelSize: Theme.small
                        width: parent.width
                        wrapMode: Text.Wrap
                    }
                }
            }

            FactList {
                visible: page.view.in_cloud
                width: parent.width
                height: implicitHeight
                line: Math.round(32 * Theme.u)
                heading: qsTr("Cloud")
                rows: page.view.cloud
            }

            FactList {
                visible: page.view.updated
                width: parent.width
                height: implicitHeight
                line: Math.round(32 * Theme.u)
                heading: qsTr("Updates")
                rows: page.view.updates
            }

            Label {
                objectName: "trouble"
                visible: text !== ""
                text: page.view.trouble
                font.pixelSize: Theme.small
                width: parent.width
                wrapMode: Text.Wrap
            }
        }

        Column {
            id: right
            x: Theme.portrait ? 0 : left.width + Theme.gap
            y: Theme.portrait ? left.height + Theme.gap : 0
            width: left.width
            spacing: Theme.gap

            Card {
                width: parent.width
                height: Math.max(code.visible ? code.height : 0, who.height) + 2 * Theme.gutter

                UnitCode {
                    id: code
                    x: Theme.gutter
                    y: Theme.gutter
                    width: Math.round(120 * Theme.u)
                    height: width
                    code: page.view.qr
                }

                Column {
                    id: who
                    x: code.visible ? code.x + code.width + Theme.gutter : Theme.gutter
                    y: Theme.gutter
                    width: parent.width - x - Theme.gutter

                    Repeater {
                        model: page.view.unit

                        Column {
                            id: fact
                            required property FactRow modelData

                            width: parent ? parent.width : 0

                            Label {
                                text: fact.modelData.title
                                color: Theme.secondary
                                font.pixelSize: Theme.fine
                                width: parent.width
                            }

                            Label {
                                text: fact.modelData.value
                                strong: true
                                font.pixelSize: Theme.caption
                                width: parent.width
                                wrapMode: Text.Wrap
                            }
                        }
                    }
                }
            }

            Card {
                width: parent.width
                height: steps.y + steps.height + Theme.gap

                SectionTitle {
                    id: heading
                    x: Theme.gutter
                    y: Theme.tight
                    width: parent.width - 2 * Theme.gutter
                    text: qsTr("First boot")
                    note: page.view.steps.summary
                }

                Label {
                    id: notice
                    objectName: "bootNotice"
                    visible: text !== ""
                    x: Theme.gutter
                    width: parent.width - 2 * Theme.gutter
                    anchors.top: heading.bottom
                    text: page.view.steps.notice
                    font.pixelSize: Theme.small
                    wrapMode: Text.WordWrap
                }

                BootStepList {
                    id: steps
                    objectName: "steps"
                    steps: page.view.steps
                    interactive: false
                    x: Theme.gutter
                    y: notice.visible ? notice.y + notice.height + Theme.gap : heading.y + heading.height
                    width: parent.width - Theme.gutter - Theme.tight
                    height: contentHeight
                }
            }
        }
    }

    ScrollHint {
        view: area
    }
}
